/** The passages of a page: `.pair` where a text is read alone, `.row` on the double page. */
import { all } from './dom';

// Not by their classes: pages keep the styles of whatever names stand in browser code.
const PASSAGE = '#text section[id]:not(.counterpart)';

/** All passages in reading order. */
export const passages = (): HTMLElement[] => all(PASSAGE);

/** The passage around an element. */
export const passageOf = (element: Element | null | undefined): HTMLElement | null =>
  element?.closest<HTMLElement>(PASSAGE) ?? null;

/** The red number of a passage; headings have none. */
export const numberLinkOf = (passage: Element): HTMLAnchorElement | null =>
  passage.querySelector(':scope > .number');

/** The texts of a passage, one for each language that stands on the page. */
export const textsOf = (passage: Element): HTMLElement[] => all('.blocks', passage);

/** The language of an element, as addresses name it: `de` or `zh`. */
export const localeOf = (element: Element): string =>
  element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';

/** Height in the viewport at which a reader's eye is supposed to rest. */
export const eyeLine = (): number => innerHeight / 3;

/** Top of an element, of its first line if it is a sentence. */
export const topOf = (element: Element): number => element.getClientRects()[0]?.top ?? 0;

export function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
