import { DIGITS, readDigits } from './digits';
import { all, type Grammar, type Groups, type Rule, rule } from './grammar';
import type { Reading } from './quantity';
import {
  century,
  day,
  decade,
  fraction,
  type HalfDay,
  loosely,
  month,
  number,
  ordinal,
  percent,
  score,
  time,
  weekday,
  year,
} from './readings';
import {
  CHINESE_DIGITS,
  CHINESE_UNITS,
  chineseDigit,
  chineseNumber,
  chineseUnit,
} from './words.zh';

const D = `[${CHINESE_DIGITS}]`;
const U = `[${CHINESE_UNITS}]`;
const NUMERAL = `[${CHINESE_DIGITS}${CHINESE_UNITS}]{1,24}`;
/** Digits with units behind them: 14万, 3.2亿, 1.4万亿; 多 and 余 may stand between. */
const MIXED = String.raw`${DIGITS}\s?[多余来]?(?:${U}{1,3})?(?:\d{1,4}[万千百])?`;
const VALUE = `(?:${MIXED}|${NUMERAL}(?:点${D}{1,6})?)`;
const TO = String.raw`\s?(?:-|–|—{1,2}|~|～|至|到|和|或)\s?`;
/** One or two digits or numerals: days, months, hours. */
const SMALL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

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
const HALF_DAY = `(?<half>${Object.keys(HALF_DAYS).join('|')})`;

/** Values a number may mean; empty if it is none. */
function values(text: string | undefined): number[] {
  if (text === undefined) return [];
  const mixed = /^([\d.,' ]*\d)\s?[多余来]?([十百千万亿]*)(?:(\d+)([万千百]))?/u.exec(text);
  if (!mixed) {
    const value = chineseNumber(text);
    return value === null ? [] : [value];
  }
  const [, digits = '', units = '', more = '0', moreUnit = ''] = mixed;
  const rest = Number(more) * chineseUnit(moreUnit);
  return readDigits(digits, '.').map((value) => value * chineseUnit(units) + rest);
}

const small = (text: string | undefined) => values(text)[0] ?? 0;

/** Readings of `from` and `to`; null unless every one that is there is a number. */
function range({ from, to }: Groups, read: (value: number, others: number[]) => Reading) {
  const readings: Reading[] = [];
  for (const text of [from, to]) {
    if (text === undefined) continue;
    const [value, ...others] = values(text);
    if (value === undefined) return null;
    readings.push(read(value, others));
  }
  return readings;
}

function fullYear(text: string): Reading {
  return year(text.length === 4 ? small(text) : Number(text), text.length === 2);
}

const WEEKDAYS = '一二三四五六日';
function dayOfWeek(character: string): Reading {
  return weekday(character === '天' ? 7 : WEEKDAYS.indexOf(character) + 1);
}

const RULES: readonly Rule[] = [
  rule('identifier', String.raw`\d{16,400}`, () => []),
  rule(
    'ISO date',
    String.raw`(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)`,
    (g) => [...day(Number(g.day)), ...month(Number(g.month)), year(Number(g.year))],
  ),
  rule(
    'before Christ',
    String.raw`公元前\s?(?:(?<year>${SMALL}|\d{1,4}|${NUMERAL})\s?年|(?<century>${SMALL})\s?世纪)`,
    (g) => (g.century ? [century(-small(g.century))] : [year(-small(g.year))]),
  ),
  rule(
    'century',
    String.raw`(?<century>${SMALL})\s?世纪(?:(?<decade>\d0|[二三四五六七八九]?十)年代)?`,
    (g) => {
      const value = small(g.century);
      return [g.decade ? decade((value - 1) * 100 + small(g.decade)) : century(value)];
    },
  ),
  rule('decade', String.raw`(?<first>\d{3}0|\d0|[二三四五六七八九]?十)\s?年代`, (g) => [
    decade(small(g.first)),
  ]),
  rule(
    'year',
    String.raw`(?<year>\d{4}|[〇零一二三四五六七八九]{4}|\d{2}(?=年(?:\d{1,2}月|[底初夏冬春秋])))\s?年(?!代|前|来)`,
    (g) => [fullYear(g.year ?? '')],
  ),
  rule(
    'month and day',
    String.raw`(?<month>${SMALL})\s?月(?![球亮饼薪])份?(?:\s?(?<from>${SMALL})\s?[日号]?${TO}(?<to>${SMALL})\s?[日号]|\s?(?<day>${SMALL})\s?[日号])?`,
    (g) => {
      const days = [g.from, g.to, g.day].filter((text) => text !== undefined);
      const months = month(small(g.month));
      return months.length === 0 ? null : [...days.flatMap((text) => day(small(text))), ...months];
    },
  ),
  rule(
    'day',
    String.raw`(?<from>${SMALL})(?:\s?[日号]?${TO}(?<to>${SMALL}))?(?:日|号(?![线楼馆院楼机]))(?!元|本|益|常|夜)`,
    (g) => all(...[g.from, g.to].flatMap((text) => (text === undefined ? [] : day(small(text))))),
  ),
  rule(
    'weekday',
    `(?:星期|礼拜|周)(?<from>[${WEEKDAYS}天])(?![次个年期份])(?:(?:至|到|和)(?:星期|礼拜|周)?(?<to>[${WEEKDAYS}天]))?`,
    (g) => [g.from, g.to].flatMap((text) => (text === undefined ? [] : [dayOfWeek(text)])),
  ),
  rule(
    'time',
    String.raw`(?:${HALF_DAY}\s?)?(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})(?![\d:])|\s?(?:点钟?|时(?![代间候任])))(?![${CHINESE_DIGITS}\d]*[万亿])(?:(?<late>\d{1,2})分|(?<past>半))?`,
    (g) =>
      all(
        time(
          Number(g.hour),
          g.past ? 30 : Number(g.minute ?? g.late ?? 0),
          HALF_DAYS[g.half ?? ''],
        ),
      ),
  ),
  rule(
    'time with words',
    String.raw`${HALF_DAY}(?<hour>[一二两三四五六七八九十]{1,2})(?:点钟?|时)(?:(?<past>半)|(?<late>${SMALL})分)?`,
    (g) => all(time(small(g.hour), g.past ? 30 : small(g.late), HALF_DAYS[g.half ?? ''])),
  ),
  rule(
    'percent',
    String.raw`(?<from>${DIGITS})\s?%?(?:${TO}(?<to>${DIGITS}))?\s?(?:%|个百分点)`,
    (g) => range(g, percent),
  ),
  rule('percent in words', `百分之(?<from>${VALUE})(?:${TO}(?:百分之)?(?<to>${VALUE}))?`, (g) =>
    range(g, percent),
  ),
  rule('per mille', String.raw`(?<from>${DIGITS})\s?‰`, (g) =>
    range(g, (value) => percent(value / 10)),
  ),
  rule(
    'tenths',
    String.raw`(?<from>[一二两三四五六七八九])(?<to>[一二两三四五六七八九])?成(?![为立功长员果本年就熟分人交群了都品])(?<half>半)?`,
    (g) => {
      const readings = range(g, (value) => percent((value + (g.half ? 0.5 : 0)) * 10));
      return readings?.map((reading) => ({ ...reading, strength: 'soft' as const })) ?? null;
    },
  ),
  rule('fraction', `(?<under>${VALUE})分之(?<over>${VALUE})`, (g) =>
    small(g.under) > 0 ? [fraction(small(g.over), small(g.under))] : null,
  ),
  rule('fraction in digits', String.raw`(?<over>\d{1,2})\/(?<under>\d{1,3})(?![\d\/])`, (g) =>
    Number(g.over) < Number(g.under) ? [fraction(Number(g.over), Number(g.under))] : null,
  ),
  rule('score', String.raw`(?<from>\d{1,3})\s?(?:[:：比])\s?(?<to>\d{1,3})(?![\d:%])`, (g) =>
    range(g, score),
  ),
  rule('and a half', `(?<from>${VALUE})[个年天岁倍里米斤月周场小时公]{1,3}半(?![导岛球决])`, (g) =>
    range(g, (value) => number(value + 0.5, [value])),
  ),
  rule('half', '(?:一半|半数|对半|各半|半)(?![导岛球决路])', () => [fraction(1, 2)]),
  rule('one or two', `(?<from>${D})(?<to>${D})(?<size>${U}{0,2})(?!${D})`, (g) => {
    const low = chineseDigit(g.from ?? '') ?? 0;
    const high = chineseDigit(g.to ?? '') ?? 0;
    const size = chineseUnit(g.size ?? '');
    return low > 0 && high === low + 1 ? [number(low * size), number(high * size)] : null;
  }),
  rule('ordinal', `第\\s?(?<from>${VALUE})`, (g) => range(g, ordinal)),
  rule('first', '首(?=[次个届位名批])', () => [ordinal(1)]),
  rule('range', `(?<from>${DIGITS})${TO}(?<to>${DIGITS})(?<size>${U}{1,3})`, (g) => {
    const size = chineseUnit(g.size ?? '');
    return range(g, (value) => number(value * size));
  }),
  rule('number', `(?<from>${MIXED})`, (g) => range(g, number)),
  rule('at least', `[近逾超过](?<units>${U}{1,3})(?!${D})`, (g) => [
    loosely(chineseUnit(g.units ?? '')),
  ]),
  rule('bare unit', `${U}{1,3}(?!${D})(?<!十)`, () => []),
  rule('number in words', `(?<from>${NUMERAL}(?:点${D}{1,6})?)(?:[多余](?<size>[万亿]))?`, (g) => {
    const size = chineseUnit(g.size ?? '');
    const [value] = values(g.from);
    if (value === undefined) return null;
    return value * size < 2 ? [] : [number(value * size)];
  }),
];

export const chinese: Grammar = {
  start: new RegExp(
    `(?<!\\d)\\d|[${CHINESE_DIGITS}${CHINESE_UNITS}第首半周近逾超过]|星期|礼拜|公元前|${HALF_DAY}`,
    'gu',
  ),
  rules: RULES,
};
