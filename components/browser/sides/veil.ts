/** Hides one side of the double page and reveals it paragraph by paragraph, sentence by sentence. */
import { all, make, on, set } from '../dom';
import { localeOf, numberLinkOf, passageOf, passages, textsOf } from '../passages';

/** The labels that numbers had before they revealed something. */
const labels = new Map<Element, string>();

/** Shows both sides or the one that is chosen. */
export function showSides(choice: HTMLElement): void {
  for (const side of all('.veiled')) unveil(side);
  const chosen = choice.querySelector<HTMLInputElement>('input:checked');
  const { value: only, dataset } = chosen ?? { value: '', dataset: {} };
  choice.classList.toggle('one', only !== '');
  if (!only) return;
  for (const passage of passages()) {
    for (const text of textsOf(passage)) {
      const box = text.parentElement;
      if (box && localeOf(text) !== only && text.textContent?.trim()) veil(box, passage, dataset);
    }
  }
}

/** The text stays where it is, so that nothing moves; a button stands in its place. */
function veil(side: HTMLElement, passage: HTMLElement, { paragraph, heading }: DOMStringMap): void {
  const number = numberLinkOf(passage);
  const label = (number ? paragraph?.replace('#', number.textContent) : heading) ?? '';
  const button = make('button', { type: 'button', className: 'reveal' });
  set(button, { 'aria-label': label, lang: document.documentElement.lang });
  // A keyboard comes to the number, which does the same.
  if (number) {
    button.tabIndex = -1;
    labels.set(number, number.getAttribute('aria-label') ?? '');
    set(number, { 'aria-label': label });
  }
  side.classList.add('veiled');
  side.prepend(button);
}

function unveil(side: Element): void {
  side.classList.remove('veiled');
  side.querySelector('.reveal')?.remove();
  for (const piece of all('.seen', side)) piece.classList.remove('seen');
  const number = numberLinkOf(passageOf(side) as Element);
  if (number) set(number, { 'aria-label': labels.get(number) ?? '' });
}

const veiledIn = (passage: Element | null): HTMLElement | null =>
  passage?.querySelector<HTMLElement>('.veiled') ?? null;

/** Shows a side as a whole; what reads the page aloud goes on there. */
function reveal(side: HTMLElement): void {
  unveil(side);
  side.tabIndex = -1;
  side.focus({ preventScroll: true });
}

/** Shows what says the same as a sentence, and says it. */
function revealSentence(sentence: HTMLElement, side: HTMLElement): void {
  const pieces = all(`[data-s="${sentence.dataset.s}"]`, side);
  for (const piece of pieces) piece.classList.add('seen');
  const status = document.querySelector('reading-sides [role="status"]');
  if (status) {
    set(status, { lang: side.closest<HTMLElement>('[lang]')?.lang ?? '' });
    status.textContent = pieces.map((piece) => piece.textContent).join('');
  }
  if (!all('[data-s]:not(.seen)', side).length) unveil(side);
}

/** Before others answer: a number that reveals something opens nothing. */
document.addEventListener(
  'click',
  (event) => {
    const target = event.target as HTMLElement;
    const side = target.closest('.number, .reveal') && veiledIn(passageOf(target));
    if (!side) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    reveal(side);
  },
  true,
);

function onSentence(target: HTMLElement): void {
  const sentence = target.closest<HTMLElement>('#text [data-s]');
  const side = sentence && veiledIn(passageOf(sentence));
  if (sentence && side && !side.contains(sentence)) revealSentence(sentence, side);
}

on('click', (_, target) => {
  if (!target.closest('a, button') && getSelection()?.isCollapsed !== false) onSentence(target);
});
on('keydown', (event, target) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (!target.matches('#text [data-s]') || target.closest('a, button')) return;
  event.preventDefault();
  onSentence(target);
});
