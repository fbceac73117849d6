import { letterWidthSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Latin letters, digits and percent signs as wide as a hanzi.
 *
 * Why: they come from an input method left in the wrong mode; no search finds them.
 *
 * @example Unexpected warning
 * zh: ２０２５年ＡＩ占５０％。
 * @example Expected
 * zh: 2025年AI占50%。
 */
export const letterWidth = typographyRule(
  'letter-width',
  'warning',
  ({ locale }) =>
    (prose) =>
      letterWidthSlips(prose, locale),
);
