import { quoteFinder } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Quotation marks that are straight, foreign, or of another style than the rest of the text.
 *
 * Why: straight marks are left over from the typewriter, and two styles side by side look as if they
 * meant two things. Expected is the style that the text uses most, „“ or “” where it uses none.
 *
 * @example Unexpected warning
 * de: Er sagte "ja" und “nein”.
 * zh: 他说"好"。
 * @example Expected
 * de: Er sagte „ja“ und „nein“.
 * zh: 他说“好”。
 *
 * @example Unexpected warning
 * de: »Ja«, »nein« und „vielleicht“.
 * @example Expected
 * de: »Ja«, »nein« und »vielleicht«.
 */
export const quotes = typographyRule('quotes', 'warning', ({ texts, locale }) =>
  quoteFinder(
    texts.map(({ prose }) => prose),
    locale,
  ),
);
