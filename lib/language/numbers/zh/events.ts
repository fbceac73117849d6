import { anyOf, type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { day, implied, month, or, year } from '../readings';
import { DAYS } from './data/days';
import { chineseValue } from './values';
import { chineseNumber } from './words';

/** What follows on the name of an event that is written in digits or could be a plain number. */
const KIND =
  '(?:事变|事件|运动|惨案|起义|大?罢工|抗战|地震|大地震|政变|革命|学潮|恐怖|袭击|国难|纪念日|会议|晚会|大促|购物节|年中大促|国庆|黄金周|小?长假|假期|劳动节|国际|妇女节|儿童节|建军节)';
const CLOSE = '[\\u201D"\\u300D]?';
const MIDDLE_DOT = '[\\u00B7\\u2022\\u30FB\\u2027]';
const SEPARATOR = `(?:${MIDDLE_DOT}|[.\\uFF0E-](?!\\d{1,3}地震))`;

const STOP = '(?![一二三四五六七八九十百千万亿〇零\\d%年月日岁度开线折成分点个路])';

function dated(
  months: number,
  days: number,
  years: number | undefined,
  plain: string,
): QuantityReading[] {
  const named = [...day(days).map((one) => or(one, plain)), ...month(months)];
  return [...named, ...(years === undefined ? [] : [year(years)])].map(implied);
}

/** The name as a number, as it is taken over in German: 315, 618, 911. */
const plainOf = (name: string) => String(chineseNumber(name) ?? '');

const BY_NAME = Object.fromEntries(DAYS.map(([name, ...date]) => [name, date] as const));
const yearOf = (months: number, days: number) =>
  DAYS.find(([, m, d]) => m === months && d === days)?.[3];

/** Events and holidays that are called after a day. All of it is implied: the name need not be a date. */
export const EVENTS: readonly QuantityRule[] = [
  rule('event', `(?<name>${anyOf(BY_NAME)})${STOP}`, ({ name = '' }) => {
    const date = BY_NAME[name];
    return date ? dated(date[0], date[1], date[2], plainOf(name)) : null;
  }),
  // By itself it is four or five.
  rule('fifth of April', '四五(?=运动|事件)', () => dated(4, 5, 1976, '45')),
  rule('first of October', `十一(?=${CLOSE}(?:国庆|黄金周|小?长假|假期|期间|假日))`, () =>
    dated(10, 1, 1949, '11'),
  ),
  rule(
    'event with a middle dot',
    `(?<month>[一二三四五六七八九十]{1,2})${MIDDLE_DOT}(?<day>[一二三四五六七八九十]{1,3}|卅)`,
    ({ month: first = '', day: second = '' }) => eventOn(first, second, ''),
  ),
  rule(
    'event with digits and a middle dot',
    `(?<month>\\d{1,2})${MIDDLE_DOT}(?<day>\\d{1,2})(?=${CLOSE}\\p{Script=Han}{0,3}${KIND})`,
    ({ month: first = '', day: second = '' }) => eventOn(first, second, ''),
  ),
  rule(
    'event with digits',
    `(?<month>\\d{1,2})${SEPARATOR}(?<day>\\d{1,2})(?=${CLOSE}${KIND})`,
    ({ month: first = '', day: second = '' }) => eventOn(first, second, ''),
  ),
  rule(
    'event in digits',
    `(?<month>[1-9]|1[0-2])(?<day>[0-3]?\\d)(?=${CLOSE}${KIND})`,
    ({ month: first = '', day: second = '' }) => eventOn(first, second, first + second),
  ),
];

function eventOn(first: string, second: string, plain: string): QuantityReading[] | null {
  const [months, days] = [chineseValue(first), chineseValue(second)];
  const isDate = month(months).length > 0 && day(days).length > 0;
  return isDate ? dated(months, days, yearOf(months, days), plain) : null;
}

/** How holidays begin whose names hold no numeral. */
export const EVENTS_START = DAYS.flatMap(([name]) =>
  /^[\u4E00-\u9FFF]*节$|旦$|夜$/.test(name) ? [name] : [],
).join('|');
