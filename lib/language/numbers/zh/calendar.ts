import { anyOf, one, type Rule, rule } from '../grammar';
import {
  century,
  day,
  decade,
  type HalfDay,
  month,
  shortYear,
  soft,
  time,
  weekday,
  year,
} from '../readings';
import { numberOf, SMALL, TO, VALUE } from './values';

const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
  凌晨: 'morning',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'morning',
  早: 'morning',
  中午: 'afternoon',
  下午: 'afternoon',
  傍晚: 'afternoon',
  晚上: 'afternoon',
  晚间: 'afternoon',
  夜里: 'afternoon',
  深夜: 'afternoon',
  晚: 'afternoon',
};

export const HALF_DAY = `(?:${anyOf(HALF_DAYS)})`;

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
  given(...groups).flatMap((text) => day(numberOf(text)));

const dates: readonly Rule[] = [
  rule(
    'date in digits',
    String.raw`(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)`,
    (g) => [...days(g.day), ...month(Number(g.month)), year(Number(g.year))],
  ),
  rule(
    'month and day',
    String.raw`(?<month>${SMALL})\s?月(?![球亮饼薪])份?(?:\s?(?<from>${SMALL})\s?[日号]?${TO}(?<to>${SMALL})\s?[日号]|\s?(?<day>${SMALL})\s?[日号])?`,
    (g) => {
      const months = month(numberOf(g.month));
      return months.length === 0 ? null : [...days(g.from, g.to, g.day), ...months];
    },
  ),
  rule(
    'day',
    String.raw`(?<from>\d{1,2}|[一二三四五六七八九十]{2,3})(?:\s?[日号]?${TO}(?<to>${SMALL}))?\s?(?:日(?!元|本|益|常|夜)|号(?![线楼馆院机]))`,
    (g) => days(g.from, g.to),
  ),
  rule(
    'weekday',
    `${WEEK}(?<from>${WEEKDAY})(?![次天])(?:[至到和、]${WEEK}?(?<to>${WEEKDAY}))?`,
    (g) => given(g.from, g.to).map((character) => weekday(WEEKDAYS[character] ?? 0)),
  ),
];

const times: readonly Rule[] = [
  rule(
    'time',
    String.raw`(?<half>${HALF_DAY})?\s?(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})(?![\d:])|\s?(?:点钟?|时(?![代间候任速常而段])))(?!\d{0,4}[万亿]|[建意要原])(?:(?<late>\d{1,2})分|(?<past>半))?`,
    (g) => {
      const minute = g.past ? 30 : Number(g.minute ?? g.late ?? 0);
      return one(time(Number(g.hour), minute, HALF_DAYS[g.half ?? '']));
    },
  ),
  rule(
    'time in words',
    `(?<half>${HALF_DAY})(?<hour>[一二两三四五六七八九十]{1,2})(?:点钟?|时)(?:(?<past>半)|(?<late>${SMALL})分)?`,
    (g) => one(time(numberOf(g.hour), g.past ? 30 : numberOf(g.late), HALF_DAYS[g.half ?? ''])),
  ),
];

const ages: readonly Rule[] = [
  rule(
    'before Christ',
    String.raw`公元前\s?(?:(?<century>${SMALL})\s?世纪|(?<year>${VALUE})\s?年)`,
    (g) => [g.century ? century(-numberOf(g.century)) : year(-numberOf(g.year))],
  ),
  rule(
    'century',
    String.raw`(?<century>${SMALL})\s?世纪(?:\s?(?<decade>\d0|[二三四五六七八九]?十)\s?年代)?`,
    (g) => {
      const value = numberOf(g.century);
      return [g.decade ? decade((value - 1) * 100 + numberOf(g.decade)) : century(value)];
    },
  ),
  rule('decade', String.raw`(?<first>\d{3}0|\d0|[二三四五六七八九]?十)\s?年代`, (g) => [
    decade(numberOf(g.first)),
  ]),
  rule('born after', '(?<first>[5-9]0|00)后(?![来面方者])', (g) => [soft(decade(Number(g.first)))]),
  rule(
    'years',
    String.raw`(?<from>\d{4})\s?年?${TO}(?:(?<to>\d{4})|(?<short>\d{2}))\s?年(?![代前来])`,
    (g) => {
      const first = Number(g.from);
      return [year(first), year(Number(g.to ?? first - (first % 100) + Number(g.short)))];
    },
  ),
  rule(
    'year',
    String.raw`(?:(?<year>\d{4}|[〇零一二三四五六七八九]{4})|(?<short>\d{2})(?=年(?:\d{1,2}月|[底初夏冬春秋])))\s?年(?![代前来])`,
    (g) => [g.short ? shortYear(Number(g.short)) : year(numberOf(g.year))],
  ),
];

/** Dates, times of day, decades and centuries. */
export const CALENDAR: readonly Rule[] = [...ages, ...dates, ...times];
