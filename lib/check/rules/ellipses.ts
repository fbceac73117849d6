import { ellipsisSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Rows of dots where an ellipsis is meant.
 *
 * Why: three full stops break over the line and are set too wide; Chinese has six dots, ……, on the
 * middle of the line.
 *
 * @example Unexpected warning
 * de: Und dann...
 * zh: 然后...
 * @example Expected
 * de: Und dann…
 * zh: 然后……
 */
export const ellipses = typographyRule(
  'ellipses',
  'warning',
  ({ locale }) =>
    (prose) =>
      ellipsisSlips(prose, locale),
);
