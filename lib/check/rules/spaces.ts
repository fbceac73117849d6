import { type Slip, spaceSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Spaces that are missing, doubled, or typed where none belongs.
 *
 * Why: a page sets the space between hanzi and Latin letters by itself, and a typed one makes it
 * twice as wide; a German abbreviation without its space reads as one word.
 *
 * @example Unexpected warning
 * de: Haus,Hof , z.B.  heute
 * zh: 今天 用 Python 写
 * @example Expected
 * de: Haus, Hof, z. B. heute
 * zh: 今天用Python写
 */
export const spaces = typographyRule(
  'spaces',
  'warning',
  ({ locale }) =>
    (prose) =>
      spaceSlips(prose, locale),
  (slip, visible) => !(visible.heading && partsHanzi(slip, visible.text)),
);

/** Whether a space stands between hanzi: in a title it may part it from its second line. */
function partsHanzi({ start, end }: Slip, text: string): boolean {
  return /\p{Script=Han}$/u.test(text.slice(0, start)) && /^\p{Script=Han}/u.test(text.slice(end));
}
