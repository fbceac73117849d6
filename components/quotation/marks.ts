/** Opening and closing marks, outer and inner. */
const MARKS: Record<string, [string, string, string, string]> = {
  de: ['\u201e', '\u201c', '\u201a', '\u2018'],
  zh: ['\u201c', '\u201d', '\u2018', '\u2019'],
};

/**
 * Changes the quotation marks of a text that comes to stand between such marks itself: outer ones
 * become inner ones and the other way round. An apostrophe, which looks like a closing inner mark,
 * has none that opens and stays.
 */
export function nested(text: string, locale: string): string {
  const [open, close, innerOpen, innerClose] = MARKS[locale] ?? [];
  if (!open || !close || !innerOpen || !innerClose) return text;
  const inner = new RegExp(`${innerOpen}([^${innerClose}]*)${innerClose}`, 'g');
  return text
    .replace(inner, '\ue000$1\ue001')
    .replaceAll(open, innerOpen)
    .replaceAll(close, innerClose)
    .replaceAll('\ue000', open)
    .replaceAll('\ue001', close);
}
