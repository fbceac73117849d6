import { DIGITS } from '../digits';
import { type QuantityRule, rule } from '../grammar';
import { implied, number, ordinal, score, soft, year } from '../readings';
import { UNITS } from '../units';
import { FLOORS, PERSONS } from './persons';
import { END, GERMAN_TO, GERMAN_VALUE, germanValues, readGermanRange } from './values';
import { germanOrdinal, germanOrdinalStem } from './words';

/** Words that say how many by themselves. */
const MULTIPLES: readonly (readonly [word: string, value: number])[] = [
  [String.raw`beide[nrs]?|doppelt\p{L}{0,2}|verdoppe?l\p{L}{1,4}|Duos?`, 2],
  [String.raw`verdreifach\p{L}{1,4}|Trios?`, 3],
  [String.raw`vervierfach\p{L}{1,4}`, 4],
  [String.raw`verzehnfach\p{L}{1,4}`, 10],
];

/** Words that number words combine with: `fünfmalig`, `zweifach`, `achtjährig`, `Vierziger`. */
const SUFFIX = String.raw`mal|malig\p{L}{0,2}|fach|fache[nrsm]?|(?:jähr|monat|wöch|täg|stünd|minüt|köpf|stell|stöck|teil)ig\p{L}{0,2}|ern?`;

/** Round numbers in words, vague behind some words: mehrere hunderttausend. */
const ROUND = 'hundert|tausend|zehntausend|hunderttausend';
const EXACT = String.raw`(?<!(?:einige|mehrere|viele|paar)n?\s)`;

/** Articles and the like: a number with a point behind them is an ordinal, not a sentence's end. */
const ARTICLE = String.raw`(?<=(?<!\p{L})(?:de[rnms]|die|das|im|am|zu[mr]|vom|beim|ihre[nrm]?|seine[nrm]?)\s)`;

/** All other numbers, years, ordinals and scores. */
export const SMALL_COUNTS: readonly QuantityRule[] = [
  ...PERSONS,
  ...FLOORS,
  rule('one of a unit', String.raw`eine?[nmrs]?(?=[\s-])(?=${UNITS.de})`, () => [
    implied(number(1)),
  ]),
  rule(
    'years',
    String.raw`(?<from>1\d{3}|20\d{2})(?:[\/–-](?<short>\d{2}))(?![.,\/–-]?\d)${END}`,
    (g) => {
      const first = Number(g.from);
      const last = first - (first % 100) + Number(g.short);
      return last > first ? [year(first), year(last)] : null;
    },
  ),
  rule('year', String.raw`(?<year>1\d{3}|20\d{2})(?![.,]?\d)${END}(?!${UNITS.de})`, (g) => [
    year(Number(g.year)),
  ]),
  rule('score', String.raw`(?<from>\d{1,3})\s?:\s?(?<to>\d{1,3})(?![\d:]|[.,]\d)`, (g) =>
    readGermanRange(g, score),
  ),
  rule('ordinal in digits', String.raw`${ARTICLE}(?<value>\d{1,3})\.(?=\s\p{L})`, (g) => [
    ordinal(Number(g.value)),
  ]),
  rule('quarter', 'Q(?<value>[1-4])(?!\\d)', (g) => [ordinal(Number(g.value))]),
  rule('range of amounts', `(?<from>${DIGITS})${GERMAN_TO}(?<to>${DIGITS})(?=${UNITS.de})`, (g) =>
    readGermanRange(g, number),
  ),
  rule('number', `(?<from>${DIGITS})`, (g) => readGermanRange(g, number)),
  rule('below zero', String.raw`(?:minus\s|\u2212)(?<from>${GERMAN_VALUE})`, (g) =>
    readGermanRange(g, (value) => number(-value, [value])),
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
  rule('round number', `${EXACT}(?<from>${ROUND})${END}`, (g) =>
    readGermanRange(g, (value) => soft(number(value))),
  ),
  rule('vague number', `(?:${ROUND})${END}`, () => []),
  rule('many times', `(?<from>hundert|tausend)(?:mal|fach)\\p{L}{0,2}${END}`, (g) =>
    readGermanRange(g, (value) => implied(number(value))),
  ),
  rule(
    'number in words',
    String.raw`(?<whole>(?<from>\p{L}{3,36}?)(?:${SUFFIX})?)(?!\p{L})`,
    (g) => {
      const [value] = germanValues(g.from);
      if (value === undefined) return null;
      if (value >= 1.5) return [number(value)];
      return value === 1 && !/^eine?[nmrs]?$/iu.test(g.whole ?? '') ? [implied(number(1))] : [];
    },
  ),
  ...MULTIPLES.map(([word, value]) =>
    rule('multiple', `(?:${word})${END}`, () => [soft(number(value))]),
  ),
];

/** How expressions begin that are neither digits nor number words. */
export const COUNTING_STEMS =
  'Q[1-4]|mitte?|(?:end|anfang|früh|spät)(?=zwan|drei|vier|fünf|sech|sieb|acht|neun)|minus|\u2212|Million|Milliarde|Dutzend|beide|doppelt|verdopp|verdrei|vervier|verzehn|duo|trio';
