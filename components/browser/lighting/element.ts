/** Lights the sentence under pointer, finger or focus together with what says the same. */
import { all, isModified, on } from '../dom';
import { localeOf, numberLinkOf, passageOf, passages } from '../passages';

export function lightSentences(): void {
  /** The sentence that was tapped: it stays lit. */
  let chosen: HTMLElement | null = null;
  const follow = (target: Element) => light(sentenceAt(target) ?? chosen);

  on('pointerover', ({ pointerType }, target) => pointerType === 'mouse' && follow(target));
  on('focusin', (_, target) => follow(target));
  on('click', (_, target) => {
    // Neither a link nor the end of a selection is a tap on a sentence.
    if (target.closest('a, button') || getSelection()?.isCollapsed === false) return;
    chosen = sentenceAt(target);
    light(chosen);
  });
  on('keydown', (event, target) => {
    if (event.key === 'Escape') {
      chosen = null;
      light(null);
    }
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = by && !isModified(event) && !event.defaultPrevented && step(target, by);
    if (!next) return;
    event.preventDefault();
    if (next.dataset.s) next.tabIndex = -1;
    next.focus();
  });
}

const sentenceAt = (target: Element): HTMLElement | null => target.closest('#text [data-s]');

/** The pieces of a sentence and of what says the same, if both stand on the page. */
function same(sentence: HTMLElement | null): Element[] {
  const passage = passageOf(sentence);
  const pieces = passage ? all(`[data-s="${sentence?.dataset.s}"]`, passage) : [];
  return new Set(pieces.map((piece) => piece.closest('.blocks'))).size > 1 ? pieces : [];
}

function light(sentence: HTMLElement | null): void {
  for (const old of all('.lit')) old.classList.remove('lit');
  for (const piece of same(sentence)) piece.classList.add('lit');
}

/**
 * Where an arrow key leads: from a number through the sentences of its passage to the next number.
 * So each passage is one stop of the tabulator, not each sentence.
 */
function step(target: Element, by: number): HTMLElement | undefined {
  const from = target.matches('.counterpart')
    ? numberLinkOf(passageOf(target) as Element)
    : target.closest<HTMLElement>('#text .number, #text [data-s]');
  if (!from) return;
  // Of a double page with one side hidden, the other.
  const only = document.querySelector<HTMLInputElement>('reading-sides :checked')?.value;
  const locale = (!from.dataset.s && only) || localeOf(from);
  const stops = passages().flatMap((passage) => stopsOf(passage, locale));
  const at = stops.findIndex(
    (stop) => passageOf(stop) === passageOf(from) && stop.dataset.s === from.dataset.s,
  );
  return stops[at + by];
}

/** The number of a passage and the first piece of each of its sentences in one language. */
function stopsOf(passage: Element, locale: string): HTMLElement[] {
  const pieces = all('[data-s]', passage).filter((piece) => localeOf(piece) === locale);
  const sentences = pieces.filter(
    (piece, index) => pieces[index - 1]?.dataset.s !== piece.dataset.s && same(piece).length > 0,
  );
  return [numberLinkOf(passage) ?? [], sentences].flat();
}
