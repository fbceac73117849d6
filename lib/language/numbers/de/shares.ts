import { DIGITS } from '../digits';
import { anyOf, numbered, type QuantityRule, rule } from '../grammar';
import { basisPoints, fraction, implied, number, oneOf, or, percent } from '../readings';
import {
  END,
  GERMAN_RANGE,
  GERMAN_VALUE,
  germanValues,
  key,
  readGermanRange,
  WORD,
} from './values';
import { germanOrdinal } from './words';

const PARTS: Readonly<Record<string, number>> = {
  ...numbered('Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel'.split(' '), 3),
  zwanzigstel: 20,
  hundertstel: 100,
  tausendstel: 1000,
  zehntausendstel: 10_000,
  hunderttausendstel: 100_000,
  millionstel: 1e6,
};

/** Percentages and parts of a whole. */
export const GERMAN_SHARES: readonly QuantityRule[] = [
  rule('percent', String.raw`${GERMAN_RANGE}[\s-]?(?:%|v\.\s?H\.|Prozent|prozentig)`, (g) =>
    readGermanRange(g, percent),
  ),
  rule('per cent in one word', String.raw`(?<from>\p{L}{3,30}?)prozentig\p{L}{0,2}`, ({ from }) =>
    readGermanRange({ from }, (value) =>
      value === 100 ? implied(percent(value)) : percent(value),
    ),
  ),
  rule('basis points', String.raw`${GERMAN_RANGE}[\s-]?(?:Basispunkten?|bp)${END}`, (g) =>
    readGermanRange(g, basisPoints),
  ),
  rule('per mille', String.raw`(?<from>${DIGITS})\s?(?:‰|Promille)`, (g) =>
    readGermanRange(g, (value) => percent(value / 10)),
  ),
  rule(
    'fraction',
    String.raw`(?<over>${WORD}|\d{1,2})[\s-](?<under>${anyOf(PARTS)})[ns]?${END}`,
    (g) => {
      const [over] = germanValues(g.over);
      return over === undefined ? null : [fraction(over, PARTS[key(g.under)] ?? 1)];
    },
  ),
  rule('fraction in one word', `(?<over>drei|zwei)(?<under>viertel|drittel|fünftel)`, (g) => {
    const [over = 1] = germanValues(g.over);
    return [fraction(over, PARTS[key(g.under)] ?? 1)];
  }),
  rule('one of several', String.raw`(?:ein[es]?|eine[rsnm])\svon\s(?<of>${GERMAN_VALUE})`, (g) => {
    const [of = 0] = germanValues(g.of);
    return of < 2 ? null : [oneOf(of)];
  }),
  rule('so many of', String.raw`(?<count>\d{1,3})\svon\s(?<of>\d{1,3})(?![\d.,])`, (g) => {
    const [count, of] = [Number(g.count), Number(g.of)];
    return count < of ? [or(fraction(count, of), String(of)), implied(number(count))] : null;
  }),
  rule('every so many', String.raw`jede[rsnm]?\s(?<of>${WORD})`, (g) => {
    const of = germanOrdinal(g.of ?? '') ?? 0;
    return of < 2 ? null : [oneOf(of)];
  }),
  rule(
    'fraction in digits',
    String.raw`(?<over>\d{1,2})\/(?<under>\d{1,3})(?![\d\/])`,
    ({ over, under }) =>
      Number(over) < Number(under) ? [fraction(Number(over), Number(under))] : null,
  ),
  rule(
    'half of a period',
    String.raw`(?:erste|zweite)[nrs]?\s(?:Hälfte|Halbzeit|Jahreshälfte)`,
    () => [],
  ),
  rule('half', `(?:Hälften?|halb(?:e[nmrs]?)?|halbier(?:t|te|ten|en))${END}`, () => [
    fraction(1, 2),
  ]),
];
