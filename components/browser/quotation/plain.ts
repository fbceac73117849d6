import { all, make } from '../dom';

/**
 * The text of a copy of a piece of the page, as it is pasted into a letter: set as the page sets
 * it, paragraphs and lines apart, but without the invisible marks of typesetting.
 *
 * @param copy changed in place
 */
export function plainText(copy: Element): string {
  // The brackets around a pronunciation are hidden where it stands above its word.
  for (const ruby of all('ruby', copy)) ruby.replaceWith(ruby.textContent ?? '');
  const place = make('div', { className: 'off-screen' }, copy);
  document.body.append(place);
  // biome-ignore lint/performance/useDomNodeTextContent: lines and paragraphs are wanted
  const text = place.innerText;
  place.remove();
  return text
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
}
