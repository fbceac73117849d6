import { all } from '../dom';

/** What the edition adds to a text. */
const ADDED = '.number, .note-number, .tools, button, ';

/**
 * Takes out of a copy of the page what the author did not write, and what only serves this page.
 *
 * @param copy changed in place
 * @param without what else is to go, as a selector
 */
export function clean(copy: Element, without: string): void {
  for (const element of all(ADDED + without, copy)) element.remove();
  for (const mark of all('sup [role="doc-noteref"]', copy)) mark.closest('sup')?.remove();
  // The property is the whole address, wherever it will be pasted.
  for (const link of all<HTMLAnchorElement>('a', copy)) link.setAttribute('href', link.href);
  for (const image of all<HTMLImageElement>('img', copy)) image.setAttribute('src', image.src);
  for (const element of all('*', copy)) {
    for (const name of ['class', 'id', 'role', 'data-s', 'tabindex']) element.removeAttribute(name);
    if (element.matches('span:not([lang])')) element.replaceWith(...element.childNodes);
  }
}
