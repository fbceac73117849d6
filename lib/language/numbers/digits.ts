const PLAIN = String.raw`\d{1,15}(?:[.,]\d{1,9})?`;
const GERMAN = String.raw`\d{1,3}(?:[.' ’]\d{3}){1,5}(?:,\d{1,9})?`;
const ENGLISH = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?`;

/**
 * A number in digits as the source of a pattern: `1.234.567,8`, `1 234`, `1'234`, `1,234.5`.
 * Both languages read all forms, because translators carry over foreign ones.
 */
export const DIGITS = `(?:(?:${GERMAN}|${ENGLISH}|${PLAIN})(?!\\d))`;

/**
 * What a number in digits may mean, the likeliest first: `1.234` is 1234 in German, but perhaps
 * 1.234. `decimalMark` is the one that the language of the text uses.
 */
export function readDigits(text: string, decimalMark: ',' | '.'): number[] {
  const plain = text.replace(/[ '’]/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const whole = () => Number(plain.replace(/[.,]/g, ''));
  const decimals = () => Number(plain.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  if (last === undefined) return [whole()];
  // The same mark twice separates thousands; of two different ones, the last begins the decimals.
  if (marks.length > 1) return [marks[0] === last ? whole() : decimals()];
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return [decimals()];
  return last === decimalMark ? [decimals(), whole()] : [whole(), decimals()];
}
