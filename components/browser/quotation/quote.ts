import { all } from '../dom';
import { localeOf, numberLinkOf, textsOf } from '../passages';
import { clean } from './clean';
import { nested } from './nested';
import { plainText } from './plain';

/**
 * A passage as a quotation: text, author, title, number, address; one after the other for each
 * language. The article has the form of a citation in each language, as `data-cite-de`.
 */
export const quote = (passage: HTMLElement, locales: string[]): string =>
  locales.map((locale) => quoteIn(locale, passage)).join('\n\n');

function quoteIn(locale: string, passage: HTMLElement): string {
  const article = passage.closest('article');
  const isIn = (element: Element) => localeOf(element) === locale;
  // The titles of a page name their author, who may be called otherwise in the other language.
  const title = all('[data-author]').find(isIn);
  const parts: Record<string, string | null | undefined> = {
    text: textOf(textsOf(passage).find(isIn), locale),
    title: textOf(title, locale),
    author: title?.dataset.author,
    number: numberLinkOf(passage)?.textContent,
    url: `${location.origin}/${locale}/${article?.dataset.slug}/#${passage.id}`,
  };
  const form = article?.getAttribute(`data-cite-${locale}`) ?? '';
  return form.replace(/#([a-z]+)/g, (_, name) => parts[name] ?? '');
}

function textOf(element: Element | undefined, locale: string): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  clean(copy, '.counterpart');
  return nested(plainText(copy), locale);
}
