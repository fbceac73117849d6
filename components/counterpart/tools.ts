import { make } from '../dom';
import { copyText } from '../quotation/clipboard';
import { quote } from '../quotation/quote';

/**
 * What can be done with a passage: read on in the other language, link to it, quote it.
 *
 * @param locales in which the passage stands on the page
 */
export function tools(
  article: HTMLElement,
  passage: HTMLElement,
  number: HTMLAnchorElement,
  locales: string[],
  words: DOMStringMap,
): HTMLElement {
  const status = make('span', { role: 'status' });
  const button = (label = '', lang = '', ...quoted: string[]) =>
    make(
      'button',
      {
        type: 'button',
        lang: lang || document.documentElement.lang,
        ariaLabel: `${words.quote} ${label}`,
        onclick: async () => {
          status.textContent = '';
          const done = await copyText(quote(article, passage, quoted));
          status.textContent = (done ? words.copied : words.uncopied) ?? '';
        },
      },
      label,
    );
  const onward = make('a', { href: number.href }, words.onward ?? '');
  onward.dataset.way = 'read';
  const quotations = make(
    'span',
    {},
    words.quote ?? '',
    ...locales.map((locale) => {
      const way = document.querySelector<HTMLElement>(`[data-way="read"][href^="/${locale}/"]`);
      return button(way?.textContent, way?.lang, locale);
    }),
  );
  if (locales.length > 1) quotations.append(button(words.both, '', ...locales));
  const link = make('a', { href: number.hash }, words.link ?? '');
  const line = make('p', { className: 'tools' }, link, quotations, status);
  if (number.pathname !== location.pathname) line.prepend(onward);
  return line;
}
