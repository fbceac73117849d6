import * as typography from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Traditional characters in a Simplified text.
 *
 * Why: readers stumble, fonts for Simplified Chinese may lack the character, and no search finds it.
 * Known is which hanzi GB 2312 holds, and the table of OpenCC.
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
      typography.traditional(prose, locale),
);
