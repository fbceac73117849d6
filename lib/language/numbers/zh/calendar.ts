import { type QuantityRule, rule } from '../grammar';
import { day, month, shortYear, weekday, year } from '../readings';
import { CHINESE_TO, chineseValue, SMALL } from './values';

const WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

const WEEK = '(?:星期|礼拜|周)';
const WEEKDAY = `[${Object.keys(WEEKDAYS).join('')}]`;

const given = (...groups: (string | undefined)[]) => groups.filter((group) => group !== undefined);
const days = (...groups: (string | undefined)[]) =>
  given(...groups).flatMap((text) => day(chineseValue(text)));

const dates: readonly QuantityRule[] = [
  rule(
    'date in digits',
    String.raw`(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)`,
    (g) => [...days(g.day), ...month(Number(g.month)), year(Number(g.year))],
  ),
  rule(
    'month and day',
    String.raw`(?<month>${SMALL})\s?月(?![球亮饼薪])份?(?:\s?(?<from>${SMALL})\s?[日号]?${CHINESE_TO}(?<to>${SMALL})\s?[日号]|\s?(?<day>${SMALL})\s?[日号])?`,
    (g) => {
      const months = month(chineseValue(g.month));
      return months.length === 0 ? null : [...days(g.from, g.to, g.day), ...months];
    },
  ),
  rule(
    'day',
    String.raw`(?<from>\d{1,2}|[一二三四五六七八九十]{2,3})(?:\s?[日号]?${CHINESE_TO}(?<to>${SMALL}))?\s?(?:日(?!元|本|益|常|夜)|号(?![线楼馆院机]))`,
    (g) => days(g.from, g.to),
  ),
  rule(
    'weekday',
    `${WEEK}(?<from>${WEEKDAY})(?![次天])(?:[至到和、]${WEEK}?(?<to>${WEEKDAY}))?`,
    (g) => given(g.from, g.to).map((character) => weekday(WEEKDAYS[character] ?? 0)),
  ),
];

const years: readonly QuantityRule[] = [
  rule(
    'school year or season',
    String.raw`(?<from>\d{4})[\/-](?:(?<to>\d{4})|(?<short>\d{2}))(?=\s?(?:学年|赛季|财年|年度))`,
    (g) => {
      const first = Number(g.from);
      return [year(first), year(Number(g.to ?? first - (first % 100) + Number(g.short)))];
    },
  ),
  rule(
    'years',
    String.raw`(?<from>\d{4})\s?年?${CHINESE_TO}(?:(?<to>\d{4})|(?<short>\d{2}))\s?年(?![代前来])`,
    (g) => {
      const first = Number(g.from);
      return [year(first), year(Number(g.to ?? first - (first % 100) + Number(g.short)))];
    },
  ),
  rule(
    'year',
    String.raw`(?:(?<year>\d{4}|[〇零一二三四五六七八九]{4})|(?<short>\d{2})(?=年(?:\d{1,2}月|[底初夏冬春秋])))\s?年(?![代前来])`,
    (g) => [g.short ? shortYear(Number(g.short)) : year(chineseValue(g.year))],
  ),
];

/** Dates, days of the week and years. */
export const CHINESE_CALENDAR: readonly QuantityRule[] = [...dates, ...years];
