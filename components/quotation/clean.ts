import { all } from '../dom';

/** What the edition adds to a text. */
const ADDED = '.number, .note-number, sup:has([role="doc-noteref"]), .tools, button, ';

/**
 * Takes out of a copy of the page what the author did not write, and what only serves this page.
 *
 * @param copy changed in place
 * @param without what else is to go, as a selector
 */
export function clean(copy: Element, without: string): void {
  for (const element of all(ADDED + without, copy)) element.remove();
  for (const element of all('*', copy)) {
    for (const name of ['class', 'id', 'role', 'data-s', 'tabindex']) element.removeAttribute(name);
    // The property is the whole address, wherever it will be pasted.
    if (element instanceof HTMLAnchorElement) element.setAttribute('href', element.href);
    if (element instanceof HTMLImageElement) element.setAttribute('src', element.src);
    if (element.matches('span:not([lang])')) element.replaceWith(...element.childNodes);
  }
}
