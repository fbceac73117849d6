import { traditionalSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Traditional characters in a Simplified text.
 *
 * Why: readers stumble, fonts for Simplified Chinese may lack the character, and no search finds it.
 * Standard is what stands in the Table of General Standard Chinese Characters (2013); what replaces the
 * others, OpenCC knows. Where the word decides which of two is meant, only a person can tell.
 *
 * @example Unexpected warning
 * zh: 這个國家很大。
 * @example Expected
 * zh: 这个国家很大。
 */
export const traditional = typographyRule(
  'traditional',
  'warning',
  ({ locale }) =>
    (prose) =>
      traditionalSlips(prose, locale),
);
