import { type QuantityRule, rule } from '../grammar';
import { amount, fraction, implied, number, or } from '../readings';

/** How a saying begins that stands for the whole day. */
export const ROUND_THE_CLOCK = 'rund um die uhr';

/** Sayings that the other language may put in numbers, and need not. */
export const GERMAN_SAYINGS: readonly QuantityRule[] = [
  rule('all day', ROUND_THE_CLOCK, () => [implied(amount(24, 'hour')), implied(number(7))]),
  rule('all week', String.raw`24\/7(?!\d)`, () => [implied(number(24)), implied(number(7))]),
  rule('half and half', String.raw`50\s?(?::|zu)\s?50(?!\d)`, () => [
    implied(number(50)),
    implied(or(number(50), fraction(1, 2).value)),
  ]),
  rule('eight days', 'acht Tagen?(?!\\p{L})', () => [amount(8, 'day'), implied(amount(1, 'week'))]),
];
