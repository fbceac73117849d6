import { find, isModified, last, make, on, set } from '../dom';
import { numberLinkOf, passageOf, passages, textsOf } from '../passages';
import { fillPanel } from './panel';

/** How much of what opens must be in view, in pixels: its first lines. */
const PEEK = 96;

/**
 * With a script a red number is a button: it opens and closes what the edition adds to its passage.
 * The link that it was is what remains when the other edition cannot be fetched.
 *
 * @param aids has the words for it, `#` standing for the number
 */
export function openCounterparts(aids: HTMLElement): void {
  const panels = new Map<HTMLElement, HTMLElement>();
  /** The numbers of what is open, the last opened at the end. */
  const opened = new Set<HTMLElement>();

  const close = (number: HTMLElement) => {
    panels.get(number)?.remove();
    set(number, { 'aria-expanded': 'false' });
    opened.delete(number);
  };
  const makePanel = (number: HTMLAnchorElement) => {
    const id = number.getAttribute('aria-controls') ?? '';
    const panel = make('div', { className: 'counterpart', id });
    panels.set(number, panel);
    fillPanel(panel, number, aids).catch(() => {
      const { href } = number;
      if (opened.has(number)) location.assign(href);
      close(number);
      panels.delete(number);
    });
    return panel;
  };
  const open = (number: HTMLAnchorElement, passage: HTMLElement) => {
    // Within the text's own box, because notes float beside it.
    const place = passage.matches('.pair') ? textsOf(passage)[0] : passage;
    const panel = panels.get(number) ?? makePanel(number);
    place?.append(panel);
    set(number, { 'aria-expanded': 'true' });
    opened.add(number);
    // Below a long paragraph the reader would not see that anything has opened.
    const hidden = panel.getBoundingClientRect().top + PEEK - innerHeight;
    const { matches: calm } = matchMedia('(prefers-reduced-motion: reduce)');
    if (hidden > 0) scrollBy({ top: hidden, behavior: calm ? 'instant' : 'smooth' });
  };

  const { about, show } = aids.dataset;
  for (const passage of passages()) {
    const number = numberLinkOf(passage);
    if (!number) continue;
    const label = number.pathname === location.pathname ? about : show;
    set(number, {
      role: 'button',
      'aria-expanded': 'false',
      'aria-label': label?.replace('#', number.textContent) ?? '',
      'aria-controls': `more-${passage.id}`,
    });
    number.onclick = (event) => {
      if (isModified(event)) return;
      event.preventDefault();
      if (opened.has(number)) close(number);
      else open(number, passage);
    };
  }
  on('keydown', (event, target) => {
    if (event.key === ' ' && target.matches('#text .number')) {
      event.preventDefault();
      target.click();
    }
    // The key closes a dialog or a card first.
    if (event.key !== 'Escape' || find('dialog[open]') || find(':popover-open')) return;
    // What was opened here, else what was opened last.
    const numbers = [...opened];
    const here = passageOf(target);
    const number = numbers.find((each) => each.parentElement === here) ?? last(numbers);
    if (!number) return;
    close(number);
    number.focus();
  });
}
