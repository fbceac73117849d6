import { find, on, set } from '../dom';

/** The cards that have been opened, with the names that they explain. */
const terms = new WeakMap<Element, HTMLElement>();
/** What was open when the finger came down: the tap itself closes it. */
let before: Element | null = null;
/** The name whose card was opened last. */
let opened: HTMLElement | undefined;

on('pointerdown', () => {
  before = find(':popover-open');
});
on('click', (event, target) => {
  const card = target.closest<HTMLElement>('.card > a')?.parentElement;
  // A card that the address names is closed by following the link.
  if (!card || !terms.has(card) || card.matches(':target')) return;
  event.preventDefault();
  close(card);
});

/** Opens the card of a name as a popover, or closes it: so do Escape and a tap beside it. */
export function toggleCard(term: HTMLAnchorElement): void {
  const card = document.getElementById(term.hash.slice(1));
  if (!card) return;
  if (!terms.has(card)) {
    card.addEventListener('toggle', (event) => {
      set(term, { 'aria-expanded': String((event as ToggleEvent).newState === 'open') });
    });
  }
  terms.set(card, term);
  if (card === before) close(card);
  else {
    // A card is placed by the one name that is expanded, see `app/styles/later/cards.css`.
    if (opened) set(opened, { 'aria-expanded': 'false' });
    set(term, { 'aria-expanded': 'true' });
    opened = term;
    card.togglePopover(true);
    card.focus({ preventScroll: true });
  }
  before = null;
}

function close(card: HTMLElement): void {
  card.togglePopover(false);
  terms.get(card)?.focus({ preventScroll: true });
}
