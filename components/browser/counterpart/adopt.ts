import { all, make } from '../dom';

/**
 * A copy of the text and the notes of a passage from the page of the other edition. Anchors get
 * the locale before them, as on the double page, so that none stands twice; links to places that
 * do not come along lead to that page.
 */
export function adopt(passage: Element, locale: string, address: string): HTMLElement {
  const { lang } = passage.ownerDocument.documentElement;
  const parts = [...passage.children].filter((part) => part.matches('.blocks, .notes'));
  const copy = make('div', { lang }, ...parts.map((part) => document.importNode(part, true)));
  // The cards that explain names stand on the page in its own language.
  for (const term of all('.term', copy)) term.replaceWith(...term.childNodes);
  for (const link of all('a[href^="#"]', copy)) {
    const hash = link.getAttribute('href') ?? '';
    const near = copy.querySelector(hash);
    link.setAttribute('href', near ? hash.replace('#', `#${locale}-`) : address + hash);
  }
  for (const element of all('[id]', copy)) element.id = `${locale}-${element.id}`;
  return copy;
}
