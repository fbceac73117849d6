/** Where a reader is in a text, in terms that hold in every way of reading it. */
import { all, find, last } from '../dom';
import { eyeLine, inView, localeOf, passageOf, passages, textsOf, topOf } from '../passages';

export interface ReadingPlace {
  /** The passage being read, then others in case it is missing elsewhere: back, then onward. */
  ids: string[];
  /** The language being read. */
  locale: string;
  /** The sentence link being read, where it says more than the passage. */
  sentence: string | undefined;
  /** Where the sentence, or without one the passage, begins in the viewport. */
  top: number;
  /** How far the eye is in the passage, 0 at its beginning, 1 at its end. */
  part: number;
}

/**
 * The reader's place; null at the top of the page.
 *
 * A passage that begins above the view is known by its sentence at the height of the eye.
 *
 * @param locale which of two languages side by side counts
 * @param from a text that counts before all others
 */
export function readPlace(locale: string, from?: Element | null): ReadingPlace | null {
  const title = document.querySelector('h1');
  if (!from && title && inView(title)) return null;
  const element = from ?? current(locale);
  const passage = passageOf(element);
  if (!element || !passage) return null;
  const text = element.closest('.blocks') ?? textsOf(passage)[0] ?? passage;
  const { top, height } = extentOf(text);
  const piece = element.closest<HTMLElement>('[data-s]') ?? (top < 0 ? pieceAtEye(text) : null);
  const sentence = piece?.dataset.s;
  const line = beginningOf(sentence, text);
  const ids = passages().map(({ id }) => id);
  const at = ids.indexOf(passage.id) + 1;
  return {
    ids: [...ids.slice(0, at).reverse(), ...ids.slice(at)],
    locale: localeOf(text),
    sentence,
    top: line ? topOf(line) : top,
    part: (eyeLine() - top) / height,
  };
}

/**
 * Scrolls so that a place stands where it stood.
 *
 * @returns the id of the passage, or of the next best that this page has
 */
export function goTo({ ids, locale, sentence, top, part }: ReadingPlace): string | undefined {
  const here = new Map(passages().map((passage) => [passage.id, passage]));
  const id = ids.find((each) => here.has(each));
  const passage = here.get(id ?? '');
  const texts = passage ? textsOf(passage) : [];
  const text = texts.find((each) => localeOf(each) === locale) ?? texts[0];
  if (!text) return id;
  const now = extentOf(text);
  const same = id === ids[0];
  const line = same && beginningOf(sentence, text);
  let by = now.top - top;
  if (line) by = topOf(line) - top;
  else if (same && top < 0) by = now.top + part * now.height - eyeLine();
  const to = scrollY + by;
  scrollTo({ top: to, behavior: 'instant' });
  // A page that ends sooner after its text gets room to scroll, and never more than it can need.
  const room = Math.min(to - scrollY, innerHeight);
  if (room > 1) {
    document.body.style.paddingBottom = `${room}px`;
    scrollTo({ top: to, behavior: 'instant' });
  }
  return id;
}

/** The passage a reader means by "this one". */
export const currentPassage = (): HTMLElement | null => passageOf(current(''));

/**
 * What the reader has singled out and still sees (selection, lit sentence, keyboard focus), else
 * the text at the height of the eye.
 */
function current(locale: string): Element | undefined {
  const selection = getSelection();
  const lit = all('.lit');
  const singledOut = [
    selection?.isCollapsed === false && selection.getRangeAt(0).startContainer.parentElement,
    lit.find((sentence) => localeOf(sentence) === locale) ?? lit[0],
    find('#text :focus-visible'),
  ];
  return (
    singledOut.find((element) => !!element && passageOf(element) && inView(element)) ||
    textAtEye(locale)
  );
}

/** The last text that has begun above the height of the eye; what a sheet shows has no place. */
function textAtEye(locale: string): Element | undefined {
  const texts = passages()
    .flatMap(textsOf)
    .filter((text) => !text.closest('.counterpart'));
  const begun = last(texts.filter((text) => topOf(text) <= eyeLine())) ?? texts[0];
  const passage = passageOf(begun);
  // Side by side, two texts begin at nearly one height.
  const beside = (passage ? textsOf(passage) : []).find(
    (text) => begun && localeOf(text) === locale && Math.abs(topOf(text) - topOf(begun)) < 32,
  );
  return beside ?? begun;
}

const pieceAtEye = (text: Element): HTMLElement | undefined =>
  last(all('[data-s]', text).filter((piece) => topOf(piece) <= eyeLine()));

/** The first piece of a sentence: note marks and links part it. */
const beginningOf = (sentence: string | undefined, text: Element): HTMLElement | undefined =>
  all('[data-s]', text).find((piece) => piece.dataset.s === sentence);

/** From the first line of a text to its last, without space around. */
function extentOf(text: Element): { top: number; height: number } {
  const blocks = all(':scope > *', text);
  const { top } = (blocks[0] ?? text).getBoundingClientRect();
  const { bottom } = (last(blocks) ?? text).getBoundingClientRect();
  return { top, height: bottom - top };
}
