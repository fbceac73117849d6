import { yearZeroSlips } from '@/lib/language/characters';
import type { Rule } from '../rule';
import { misprintRule } from './shared/misprints';
import { typographyRule } from './shared/typography';

const circles = misprintRule('chinese-zero');
const years = typographyRule(
  'chinese-zero',
  'warning',
  ({ locale }) =>
    (prose) =>
      yearZeroSlips(prose, locale),
);

/**
 * Circles, letters and digits for the Chinese zero, and the zero of counted numbers in years.
 *
 * Why: the zero in numbers that are written digit by digit is 〇 (U+3007; GB/T 15835-2011). Other signs
 * look like it on one device only, and no search finds them.
 *
 * @example Unexpected warning
 * zh: 二○二五年和一九八O年。
 * zh: 二零二五年。
 * @example Expected
 * zh: 二〇二五年和一九八〇年。
 * zh: 二〇二五年。
 */
export const chineseZero: Rule = {
  name: circles.name,
  check: (collection) => [...circles.check(collection), ...years.check(collection)],
};
