import { anyOf, type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { amount, day, implied, month, number, or, ordinal, percent } from '../readings';
import { AGE_WORDS, NUMBERS_IN_SAYINGS } from './data/sayings';
import { chineseNumber } from './words';

const WORD = '[\\u4E00-\\u9FFF]';
const NUMERAL = '[一二两三四五六七八九十百千万]';
/** Not behind a numeral of a saying: 三年五月 are years and months. */
const COUNTED =
  '[个只名位年月日时分秒天周岁元角里米斤两点度条座场次件家人号页层楼级成折倍番亩台辆省市县国所本篇章季届期代世至到和或与比乘加减除]';

const LUNAR = '(?:农历|阴历|旧历|夏历)';
const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正月: 1, 冬月: 11, 腊月: 12 };
const LUNAR_DAY =
  '(?:初[一二三四五六七八九十]|[廿二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|卅)';

const lunarDay = (text: string | undefined): QuantityReading[] =>
  text === undefined ? [] : day(chineseNumber(text.replace('初', '')) ?? 0).map(implied);
const lunarMonth = (value: number): QuantityReading[] =>
  month(value).map((one) => implied(or(one, String(value))));

/** Sayings, ages in words, days of the lunar calendar, years at school. */
export const CHINESE_SAYINGS: readonly QuantityRule[] = [
  rule('hundred per cent', '百分(?:之)?百', () => [implied(percent(100)), implied(number(100))]),
  rule('saying', `(?<saying>${anyOf(NUMBERS_IN_SAYINGS)})`, ({ saying = '' }) =>
    (NUMBERS_IN_SAYINGS[saying] ?? []).map((value) => implied(number(value))),
  ),
  rule('age in words', `(?<age>${anyOf(AGE_WORDS)})`, (g) => [
    implied(number(AGE_WORDS[g.age ?? ''] ?? 0)),
  ]),
  rule('tens of years', '(?<tens>[六七八九])旬', (g) => [
    number(10 * (chineseNumber(g.tens ?? '') ?? 0)),
  ]),
  rule('New Year\u2019s Eve', '(?:大年|年)三十', () => [...day(30), ...month(12)].map(implied)),
  rule(
    'lunar date',
    `(?:${LUNAR}(?<leap>闰)?(?<month>[一二三四五六七八九十]{1,2})月|(?<name>${anyOf(LUNAR_MONTHS)}))(?<day>${LUNAR_DAY})?`,
    (g) => [
      ...lunarDay(g.day),
      ...lunarMonth(g.name ? (LUNAR_MONTHS[g.name] ?? 0) : (chineseNumber(g.month ?? '') ?? 0)),
    ],
  ),
  rule(
    'year at school',
    '高(?<year>[一二三])(?=[的学年级生班时毕上下文理语数英，。、；）\\u201D]|$)',
    (g) => {
      const year = chineseNumber(g.year ?? '') ?? 0;
      return [implied(or(ordinal(9 + year), String(year)))];
    },
  ),
  rule('year at middle school', '初(?<year>[一二三])(?=(?:学生|年级|[的班毕生]))', (g) => {
    const year = chineseNumber(g.year ?? '') ?? 0;
    return [implied(or(ordinal(6 + year), String(year)))];
  }),
  rule(
    'first days of a month',
    '(?:大年|(?<![最当起年月世代]))初(?<day>[一二三四五六七八九十])(?![月个年十百千万])',
    (g) => lunarDay(g.day),
  ),
  rule('half a year', '(?<half>[上下])半年', (g) => [implied(ordinal(g.half === '上' ? 1 : 2))]),
  rule(
    'saying of two numerals',
    `(?<first>${NUMERAL})(?!${NUMERAL}|${COUNTED})${WORD}(?<second>${NUMERAL})(?!${NUMERAL}|${COUNTED})${WORD}`,
    ({ first, second }) =>
      [first, second].map((text) => implied(number(chineseNumber(text ?? '') ?? 0))),
  ),
  rule('quarter of an hour', '(?<count>[一两三])刻钟', (g) => [
    amount(15 * (chineseNumber(g.count ?? '') ?? 1), 'minute'),
  ]),
];

/** How they begin, beside numerals. */
export const SAYINGS_START = `百分|${anyOf(AGE_WORDS)}|不管三七|朝九|全天候|昼夜不停|以一当|大年|年三十|${LUNAR}|[正冬腊]月|高(?=[一二三])|初(?=[一二三四五六七八九十])|[上下]半年`;
