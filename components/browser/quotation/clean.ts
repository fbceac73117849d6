import { all } from '../dom';

/** What the edition adds to a text; an author has no other superscript than the marks of notes. */
const ADDED = 'rt[data-pinyin], .number, .note-number, sup, .bar, .tools, button, ';
/** What stands around a text, and what is there but not to be seen. */
const AROUND =
  '.skip, .masthead, reading-sides, nav, .foot, dialog, script, style, [hidden], .cards, ';

/**
 * Takes out of a copy of the page what the author did not write, and what only serves this page.
 *
 * @param copy changed in place
 * @param without what else is to go, as a selector
 */
export function clean(copy: Element, without: string): void {
  // Of a side that the reader has hidden, what was revealed.
  for (const veiled of all('.veiled', copy)) veiled.replaceChildren(...all('.seen', veiled));
  for (const element of all(ADDED + AROUND + without, copy)) element.remove();
  // The property is the whole address, wherever it will be pasted.
  for (const link of all<HTMLAnchorElement>('a', copy)) link.setAttribute('href', link.href);
  for (const image of all<HTMLImageElement>('img', copy)) image.setAttribute('src', image.src);
  for (const added of all('.term, .reading', copy)) added.replaceWith(...added.childNodes);
  for (const element of all('*', copy)) {
    for (const name of ['class', 'id', 'role', 'aria-label', 'data-s', 'tabindex'])
      element.removeAttribute(name);
    if (element.matches('span:not([lang])')) element.replaceWith(...element.childNodes);
  }
}
