/** Lights the sentence under pointer, finger or focus together with what says the same. */
import { all, isModified, on } from '../dom';
import { localeOf, numberLinkOf, passageOf, passages } from '../passages';

/** What a passage has besides its number: with a script the arrow keys lead there, not the tabulator. */
const MARKS = '.term, sup a, .note-number';

export function lightSentences(): void {
  for (const passage of passages()) for (const mark of all(MARKS, passage)) mark.tabIndex = -1;
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
 * Where an arrow key leads: from a number through the sentences of its passage, then its names and notes,
 * to the next number. So each passage is one stop of the tabulator.
 */
function step(target: Element, by: number): HTMLElement | undefined {
  const from = target.matches('.counterpart')
    ? numberLinkOf(passageOf(target) as Element)
    : target.closest<HTMLElement>(`#text .number, #text [data-s], ${MARKS}`);
  if (!from) return;
  // Of a double page with one side hidden, the other.
  const only = document.querySelector<HTMLInputElement>('reading-sides :checked')?.value;
  const locale = (from.matches('.number') && only) || localeOf(from);
  const stops = passages().flatMap((passage) => stopsOf(passage, locale));
  const at = stops.findIndex(
    (stop) =>
      stop === from ||
      (stop.dataset.s !== undefined &&
        passageOf(stop) === passageOf(from) &&
        stop.dataset.s === from.dataset.s),
  );
  return at < 0 ? undefined : stops[at + by];
}

/** The number of a passage, the first piece of each of its sentences in one language, and the marks there. */
function stopsOf(passage: Element, locale: string): HTMLElement[] {
  const pieces = all('[data-s]', passage).filter((piece) => localeOf(piece) === locale);
  const sentences = pieces.filter(
    (piece, index) => pieces[index - 1]?.dataset.s !== piece.dataset.s && same(piece).length > 0,
  );
  const marks = all(MARKS, passage).filter((mark) => localeOf(mark) === locale);
  return [numberLinkOf(passage) ?? [], sentences, marks].flat();
}
