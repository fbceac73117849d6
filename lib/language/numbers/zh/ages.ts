import { type QuantityRule, rule } from '../grammar';
import { century, decade, implied, number, or, soft, year } from '../readings';
import { CHINESE_TO, chineseValue, SMALL } from './values';

const DECADE = String.raw`(?<decade>\d0|[二三四五六七八九]?十)\s?年代`;
/** The present century is the 21st. */
const CENTURIES: Readonly<Record<string, number>> = { 上: 20, 前: 20, 本: 21, 这: 21, 当: 21 };

/** Somebody born in a decade or a year: 80后, 九零后, 95后. */
function bornIn(short: number) {
  const full = (short > 30 ? 1900 : 2000) + short;
  const first = full - (full % 10);
  const forms = [`D${first}`, String(full), String(short), `D${first % 100}`];
  return short % 10 === 0 ? or(soft(decade(short)), ...forms) : or(implied(year(full)), ...forms);
}

/** Decades, centuries and generations. */
export const CHINESE_AGES: readonly QuantityRule[] = [
  rule(
    'two decades',
    `(?:(?<century>[上本]|${SMALL})(?:个|一个?)?世纪)?(?<first>[二三四五六七八九])、?(?<second>[三四五六七八九])十年代`,
    ({ century: which, first, second }) => {
      const past = which === undefined ? 0 : ((CENTURIES[which] ?? chineseValue(which)) - 1) * 100;
      return [first, second].map((tens) => decade(past + 10 * chineseValue(tens)));
    },
  ),
  rule(
    'this or the last century',
    `(?<which>[上前本这当])(?:个|一个?)?世纪(?:之?初|以来)?(?:\\s?${DECADE})?`,
    ({ which, decade: tens }) => {
      const value = CENTURIES[which ?? ''] ?? 0;
      const first = (value - 1) * 100;
      if (tens !== undefined) return [decade(first + chineseValue(tens))];
      return [implied(or(century(value), `D${first}`))];
    },
  ),
  rule('half a century', '半个多?世纪', () => [implied(number(50))]),
  rule('turn of the century', '世纪之交', () => [
    implied(or(century(20), 'C21', '1900', '2000')),
    implied(or(century(19), 'C20')),
  ]),
  rule(
    'centuries',
    String.raw`(?<count>\d{1,2}|[一两二三四五六七八九十])个多?(?<half>半)?世纪`,
    (g) => {
      const count = chineseValue(g.count) + (g.half === undefined ? 0 : 0.5);
      return [implied(number(count)), implied(number(100 * count))];
    },
  ),
  rule(
    'century before Christ',
    String.raw`(?:公元|西元|纪元)?前\s?(?<from>${SMALL})(?:\s?世纪?${CHINESE_TO}(?:公元)?前?(?<to>${SMALL}))?\s?世纪`,
    (g) => [g.from, g.to].flatMap((one) => (one ? [century(-chineseValue(one))] : [])),
  ),
  rule(
    'century',
    String.raw`(?<century>${SMALL})\s?(?:世纪?)?(?:${CHINESE_TO}(?<to>${SMALL}))?\s?世纪(?:\s?${DECADE})?`,
    (g) => {
      const value = chineseValue(g.century);
      if (g.decade) return [decade((value - 1) * 100 + chineseValue(g.decade))];
      return [century(value), ...(g.to ? [century(chineseValue(g.to))] : [])];
    },
  ),
  rule('decade', String.raw`(?<first>\d{3}0|\d0|[二三四五六七八九]?十|零零)\s?年代`, (g) => [
    decade(chineseValue(g.first)),
  ]),
  rule('born after', '(?<year>\\d{2})后(?![来面方者])', (g) => [bornIn(Number(g.year))]),
  rule('born after, in words', '(?<year>[五六七八九零][零五])后(?![来面方者])', (g) => [
    bornIn(chineseValue(g.year)),
  ]),
];
