import { type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { implied, number, ordinal, year } from '../readings';
import { chineseValue } from './values';
import { chineseNumber } from './words';

const FIRST_PLAN = 1953;
/** The tenth plan began in 2001; until then not all of them took five years. */
const STARTS: readonly number[] = [
  FIRST_PLAN,
  1958,
  1966,
  1971,
  1976,
  1981,
  1986,
  1991,
  1996,
  2001,
];

function plan(count: number): QuantityReading[] {
  const tenth = STARTS[9] ?? 0;
  const first = STARTS[count - 1] ?? tenth + (count - STARTS.length) * 5;
  return [ordinal(count), ...[first, first + 4].map((one) => implied(year(one)))];
}

/** Five-year plans: 十三五 is the thirteenth, from 2016 to 2020. */
export const PLANS: readonly QuantityRule[] = [
  rule(
    'five-year plan',
    '十(?<count>[一二三四五六])?五(?![百千万亿十一二三四六七八九年月日个人分点岁])',
    (g) => (g.count === undefined ? null : plan(10 + (chineseNumber(g.count) ?? 0))),
  ),
  rule(
    'early five-year plan',
    `(?<count>[一二三四五六七八九十])五(?=[\u201D"\u300D]?(?:规划|计划|时期|期间|末))`,
    (g) => plan(chineseNumber(g.count ?? '') ?? 0),
  ),
  rule('group of countries', '(?<count>[二三七八九十]{1,4}|\\d{1,2})国集团', (g) => [
    implied(number(chineseValue(g.count ?? ''))),
  ]),
];
