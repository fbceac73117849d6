import { punctuationWidthSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Half-width punctuation between hanzi, full-width punctuation in German.
 *
 * Why: a mark of the other width tears a hole into the line or sticks to the next character, and
 * the rules for breaking lines do not know it.
 *
 * @example Unexpected warning
 * de: Ja， nein
 * zh: 好,是的(真的).
 * @example Expected
 * de: Ja, nein
 * zh: 好，是的（真的）。
 */
export const punctuationWidth = typographyRule(
  'punctuation-width',
  'warning',
  ({ locale }) =>
    (prose) =>
      punctuationWidthSlips(prose, locale),
);
