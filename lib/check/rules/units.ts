import { unitSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Percent signs and units without the space that German sets before them, or with one in Chinese.
 *
 * Why: 50 % is read as two words, fünfzig Prozent, and DIN 5008 and Duden set it so; GB/T 15835 does not.
 *
 * @example Unexpected warning
 * de: Es sind 50% auf 20km, siehe §5.
 * zh: 占50 %。
 * @example Expected
 * de: Es sind 50 % auf 20 km, siehe § 5.
 * zh: 占50%。
 */
export const units = typographyRule(
  'units',
  'warning',
  ({ locale }) =>
    (prose) =>
      unitSlips(prose, locale),
);
