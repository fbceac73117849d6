/** What becomes of a quotation mark stands behind it. */
const SWAPS: Record<string, string> = {
  de: '\u201e\u201a\u201e \u201c\u2018\u201c',
  zh: '\u201c\u2018\u201c \u201d\u2019\u201d',
};

/**
 * Quotation marks; between two letters it is an apostrophe, which is taken with the letter before it
 * and stays. (Safari before 16.4 refuses a module in which a pattern looks behind.)
 */
const MARK = /[a-z]\u2019(?=[a-z])|[\u2018\u2019\u201a\u201c-\u201e]/gi;

/**
 * Changes the quotation marks of a text that comes to stand between such marks itself: outer ones
 * become inner ones and the other way round.
 */
export function nested(text: string, locale: string): string {
  const swaps = SWAPS[locale] ?? '';
  return text.replace(MARK, (mark) => swaps[swaps.indexOf(mark) + 1 || swaps.length] ?? mark);
}
