import { DIGITS } from '../digits';
import { anyOf, type Rule, rule } from '../grammar';
import { number, ordinal, score, soft, year } from '../readings';
import { UNITS } from '../units';
import { END, key, RANGE, range, TO, VALUE, values } from './values';
import { germanOrdinal, germanOrdinalStem } from './words';

const MAGNITUDES: Readonly<Record<string, number>> = {
  tsd: 1e3,
  tausend: 1e3,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  bio: 1e12,
  billion: 1e12,
  billionen: 1e12,
};

/** Words that say how many by themselves. */
const MULTIPLES: readonly (readonly [word: string, value: number])[] = [
  [String.raw`beide[nrs]?|doppelt\p{L}{0,2}|verdoppe?l\p{L}{1,4}|Duos?`, 2],
  [String.raw`verdreifach\p{L}{1,4}|Trios?`, 3],
  [String.raw`vervierfach\p{L}{1,4}`, 4],
  [String.raw`verzehnfach\p{L}{1,4}`, 10],
];

/** Words that number words combine with: `fünfmalig`, `zweifach`, `achtjährig`, `Vierziger`. */
const SUFFIX = String.raw`mal|malig\p{L}{0,2}|fach|fache[nrsm]?|(?:jähr|monat|wöch|täg|stünd|minüt|köpf|stell|stöck|teil)ig\p{L}{0,2}|ern?`;

/** Articles and the like: a number with a point behind them is an ordinal, not a sentence's end. */
const ARTICLE = String.raw`(?<=(?<!\p{L})(?:de[rnms]|die|das|im|am|zu[mr]|vom|beim|ihre[nrm]?|seine[nrm]?)\s)`;

/** Numbers with words of size behind them; a shorter reading would cut them off. */
export const LARGE_COUNTS: readonly Rule[] = [
  rule('identifier', String.raw`\d{16,400}`, () => []),
  rule(
    'magnitude',
    String.raw`${RANGE}[\s-]?(?<size>${anyOf(MAGNITUDES)})${END}(?:(?<=tsd|mio|mrd|bio)\.)?`,
    ({ size, ...groups }) => {
      const factor = MAGNITUDES[key(size)] ?? 1;
      return range(groups, (value) => number(value * factor, groups.to ? [value] : []));
    },
  ),
  rule('half a million', String.raw`halbe[nr]?\s(?<size>Million|Milliarde|Billion)${END}`, (g) => [
    number((MAGNITUDES[key(g.size)] ?? 0) / 2),
  ]),
  rule('per million', `(?<size>Million|Milliarde)${END}`, (g) => [
    soft(number(MAGNITUDES[key(g.size)] ?? 0)),
  ]),
  rule('dozens', String.raw`(?<count>${VALUE})\sDutzend${END}`, (g) => {
    const [count] = values(g.count);
    return count === undefined ? null : [soft(number(12 * count))];
  }),
  rule('dozen', `Dutzend${END}`, () => [soft(number(12))]),
];

/** All other numbers, years, ordinals and scores. */
export const SMALL_COUNTS: readonly Rule[] = [
  rule(
    'years',
    String.raw`(?<from>1\d{3}|20\d{2})(?:[\/–-](?<short>\d{2}))(?![.,\/–-]?\d)${END}`,
    (g) => {
      const first = Number(g.from);
      const last = first - (first % 100) + Number(g.short);
      return last > first ? [year(first), year(last)] : null;
    },
  ),
  rule('year', String.raw`(?<year>1\d{3}|20\d{2})(?![.,]?\d)${END}`, (g) => [year(Number(g.year))]),
  rule('score', String.raw`(?<from>\d{1,3})\s?:\s?(?<to>\d{1,3})(?![\d:])`, (g) => range(g, score)),
  rule('ordinal in digits', String.raw`${ARTICLE}(?<value>\d{1,3})\.(?=\s\p{L})`, (g) => [
    ordinal(Number(g.value)),
  ]),
  rule('quarter', 'Q(?<value>[1-4])(?!\\d)', (g) => [ordinal(Number(g.value))]),
  rule('range of amounts', `(?<from>${DIGITS})${TO}(?<to>${DIGITS})(?=${UNITS.de})`, (g) =>
    range(g, number),
  ),
  rule('number', `(?<from>${DIGITS})`, (g) => range(g, number)),
  rule('below zero', String.raw`(?:minus\s|\u2212)(?<from>${VALUE})`, (g) =>
    range(g, (value) => number(-value, [value])),
  ),
  rule('verb', String.raw`achten?(?=\s(?:\p{L}{1,12}\s)?(?:auf|darauf)${END}|[.,;:!?])`, () => []),
  rule('first time', `erstmal(?:s|ig\\p{L}{0,2})${END}`, () => [ordinal(1)]),
  rule('ordinal', String.raw`(?<word>\p{L}{5,36})(?!\p{L})`, (g) => {
    const value = germanOrdinal(g.word ?? '');
    return value === null ? null : [ordinal(value)];
  }),
  rule(
    'rank',
    String.raw`(?<stem>\p{L}{5,20}?)(?:größt|höchst|wichtigst|stärkst|best|ältest|längst)e[nrsm]?(?!\p{L})`,
    (g) => {
      const value = germanOrdinalStem(g.stem ?? '');
      return value === null ? null : [ordinal(value)];
    },
  ),
  rule(
    'round number',
    String.raw`(?<!(?:einige|mehrere|viele|paar)\s)(?<from>hundert|tausend)${END}`,
    (g) => range(g, (value) => soft(number(value))),
  ),
  rule('vague number', `(?:hundert|tausend)${END}`, () => []),
  rule('number in words', String.raw`(?<from>\p{L}{3,36}?)(?:${SUFFIX})?(?!\p{L})`, (g) => {
    const [value] = values(g.from);
    return value === undefined ? null : value < 1.5 ? [] : [number(value)];
  }),
  ...MULTIPLES.map(([word, value]) =>
    rule('multiple', `(?:${word})${END}`, () => [soft(number(value))]),
  ),
];

/** How expressions begin that are neither digits nor number words. */
export const COUNTING_STEMS =
  'Q[1-4]|minus|\u2212|Million|Milliarde|Dutzend|beide|doppelt|verdopp|verdrei|vervier|verzehn|duo|trio';
