import { type QuantityRule, rule } from '../grammar';
import { amount, fraction, implied, number, or, soft } from '../readings';
import { UNITS } from '../units';
import { END, GERMAN_RANGE, GERMAN_VALUE, germanValues, key, readGermanRange } from './values';

const SIZES: readonly (readonly [words: string, size: number])[] = [
  ['tsd|tausend', 1e3],
  ['mio|million|millionen|mill', 1e6],
  ['mrd|milliarde|milliarden|mia', 1e9],
  ['bio|billion|billionen', 1e12],
  ['billiarden?', 1e15],
];

function sizeOf(word: string | undefined): number {
  return SIZES.find(([words]) => new RegExp(`^(?:${words})$`).test(key(word)))?.[1] ?? 1;
}

const MONEY = String.raw`(?=\.|\s?(?:\u20AC|\$|Euro|US|Dollar|Yuan|Franken|CHF|RMB|Kubikmeter|Tonnen))`;
/** Short forms that are words or parts of words as well: Bio-Betriebe, Mia, bio. */
const SIZE = String.raw`(?:tsd|tausend|mio|millionen|million|mrd|milliarden?|billionen|billion|billiarden?)${END}|(?:bio|mia)${MONEY}|mill(?=\.)`;

/** Letters that stand for a size directly behind digits or before a sign of money. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6 };

const LARGE_WORD = '(?<size>Million|Milliarde|Billion)';

/** Numbers with words of size behind them; a shorter reading would cut them off. */
export const MAGNITUDES: readonly QuantityRule[] = [
  rule('identifier', String.raw`\d{16,400}`, () => []),
  rule(
    'magnitude',
    String.raw`${GERMAN_RANGE}(?<gap>[\s-])?(?<size>${SIZE})(?:(?<=tsd|mio|mrd|bio|mia|mill)\.)?(?:(?<bond>(?=-\p{Lu}))|)`,
    ({ size, gap, bond, ...groups }) => {
      const factor = sizeOf(size);
      // Two cities of a million: zwei Millionen-St\u00E4dte.
      const isApart = gap !== undefined && /\s/.test(gap) && bond !== undefined;
      return readGermanRange(groups, (value) =>
        number(value * factor, groups.to || isApart ? [value] : []),
      );
    },
  ),
  rule(
    'letter for a size',
    String.raw`${GERMAN_RANGE}\s?(?<letter>[kTM])(?:(?=\s?(?:\u20AC|EUR${END}))|(?<=\dk)${END})`,
    ({ letter, ...groups }) =>
      readGermanRange(groups, (value) => number(value * (LETTERS[key(letter)] ?? 1))),
  ),
  rule('half a million', `halbe[nr]?\\s${LARGE_WORD}${END}`, (g) => [number(sizeOf(g.size) / 2)]),
  rule('per million', `${LARGE_WORD}${END}`, (g) => [soft(number(sizeOf(g.size)))]),
  rule('half a dozen', `halbe[sn]?\\sDutzend${END}`, () => [soft(number(6))]),
  rule('dozens', String.raw`(?<count>${GERMAN_VALUE})\sDutzend${END}`, (g) => {
    const [count] = germanValues(g.count);
    return count === undefined ? null : [soft(number(12 * count))];
  }),
  rule('dozen', `Dutzend${END}`, () => [soft(number(12))]),
  rule('quarter of an hour', `(?<three>drei)?viertelstunden?${END}`, (g) => [
    soft(amount(g.three ? 45 : 15, 'minute')),
  ]),
  rule('quarter of a year', `vierteljahre?s?${END}`, () => [implied(amount(3, 'month'))]),
  rule('half of a unit', String.raw`halbe[nrsm]?(?=\s)(?=${UNITS.de})`, () => [
    or(soft(number(0.5)), ...halves()),
  ]),
  rule(
    'centuries',
    String.raw`(?:(?<count>${GERMAN_VALUE})\s)?Jahr(?<size>hundert|tausend)e?n?${END}`,
    (g) => {
      const [count = 1] = germanValues(g.count);
      return [implied(number(count * (key(g.size) === 'hundert' ? 100 : 1000)))];
    },
  ),
];

function halves(): string[] {
  const { value, alternatives } = fraction(1, 2);
  return [value, ...alternatives];
}
