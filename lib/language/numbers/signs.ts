import { type QuantityRule, rule } from './grammar';
import { fraction, implied, number, shortYear } from './readings';

/** Fractions that have a sign of their own. */
const FRACTIONS: Readonly<Record<string, readonly [over: number, under: number]>> = {
  '\u00BC': [1, 4],
  '\u00BD': [1, 2],
  '\u00BE': [3, 4],
  '\u2153': [1, 3],
  '\u2154': [2, 3],
  '\u2155': [1, 5],
  '\u2156': [2, 5],
  '\u2157': [3, 5],
  '\u2158': [4, 5],
  '\u215B': [1, 8],
};

const FRACTION = `[${Object.keys(FRACTIONS).join('')}]`;
/** Numbers in circles from ten on; up to nine they are read as digits. */
const CIRCLED = '[\u2469-\u2473]';
const SUPERSCRIPTS = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';

/** A fraction, or a whole number with one behind it. */
function mixed(whole: string | undefined, over: number, under: number) {
  if (whole === undefined) return [fraction(over, under)];
  return under > over ? [number(Number(whole) + over / under)] : null;
}

/** Names with a number that the other language may count with: G20, U21, Formel 1. */
export const LABEL = String.raw`(?:[GU]-?\d{1,2}|F\d)(?![\p{Script=Latin}\d])`;

/** Signs that both languages share. */
export const SIGNS: readonly QuantityRule[] = [
  rule('sign of a fraction', String.raw`(?<whole>\d{1,4})?\s?(?<sign>${FRACTION})`, (g) =>
    mixed(g.whole, ...(FRACTIONS[g.sign ?? ''] ?? [1, 2])),
  ),
  rule(
    'mixed fraction',
    String.raw`(?<whole>\d{1,3})\s(?<over>\d{1,2})\/(?<under>\d{1,2})(?![\d\/])`,
    (g) => mixed(g.whole, Number(g.over), Number(g.under)),
  ),
  rule('circled number', `(?<sign>${CIRCLED})`, (g) => [
    number((g.sign ?? '').charCodeAt(0) - 0x245f),
  ]),
  rule(
    'power',
    String.raw`(?:(?<factor>\d{1,3}(?:[.,]\d{1,3})?)\s?[\u00B7\u00D7x*]\s?)?(?<base>10(?=[\^${SUPERSCRIPTS}])|\d{1,3}(?=\^))(?:\^(?<digits>\d{1,2})|(?<raised>[${SUPERSCRIPTS}]{1,2}))`,
    ({ factor = '1', base, digits, raised = '' }) => {
      const exponent = digits ?? [...raised].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
      return [number(Number(factor.replace(',', '.')) * Number(base) ** Number(exponent))];
    },
  ),
  rule('label', String.raw`(?:[GU]-?|F)(?<value>\d{1,2})(?![\p{Script=Latin}\d])`, (g) => [
    implied(number(Number(g.value))),
  ]),
  // A season or a school year: 23/24.
  rule('two years', String.raw`(?<first>\d{2})\/(?<second>\d{2})(?![\d/])`, ({ first, second }) => {
    const [from, to] = [Number(first), Number(second)];
    return from > 9 && to === (from + 1) % 100 ? [shortYear(from), shortYear(to)] : null;
  }),
  rule('short year', String.raw`(?<=(?<![\d\p{L}])['\u2019])(?<year>\d{2})(?![\d\p{L}])`, (g) => [
    shortYear(Number(g.year)),
  ]),
  rule('illness', String.raw`(?<=covid-)19(?!\d)`, () => [implied(number(19))]),
];

/** How they begin, beside digits. */
export const SIGNS_START = `${FRACTION}|${CIRCLED}|(?<![\\p{Script=Latin}\\d])${LABEL}`;
