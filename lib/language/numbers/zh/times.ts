import { anyOf, one, type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { type HalfDay, implied, number, or, time } from '../readings';
import { chineseValue, SMALL } from './values';

const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
  凌晨: 'night',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'morning',
  拂晓: 'morning',
  早: 'morning',
  中午: 'afternoon',
  正午: 'afternoon',
  午后: 'afternoon',
  下午: 'afternoon',
  傍晚: 'afternoon',
  晚上: 'night',
  晚间: 'night',
  夜里: 'night',
  夜间: 'night',
  深夜: 'night',
  半夜: 'night',
  午夜: 'night',
  晚: 'night',
};

export const HALF_DAY = `(?:${anyOf(HALF_DAYS)})`;

const HOUR = '(?<hour>[一二两三四五六七八九]|十[一二]?|二十[一二三四]?|[0零])';
/** 十分 is also \u201Every\u201D: \u8FD9\u4E00\u70B9\u5341\u5206\u91CD\u8981. */
const NOT_VERY = '(?!十分(?![，。；、）,.;)\\s出到开起准左前后至的离抵关始集]|$))';
/** Minutes behind an hour. */
const MINUTES = `(?:(?<past>半)(?!点)|(?<quarter>[一三])刻|${NOT_VERY}(?:(?<late>[零〇][一二三四五六七八九](?![〇零一二三四五六七八九])|[一二三四五六七八九](?=分)|[二三四五]?十[一二三四五六七八九]?(?![百千万亿]))分?(?!点)))`;
/** Words that show that an hour was meant; 一点 is also \u201Ca little\u201D. */
const SIGN = '(?:[钟整]|左右|前后|以[前后]|(?<!一点)[多许])';
/** Points that are made rather than hours: \u8FD9\u4E24\u70B9. */
const NO_POINT = '(?<![这那有第每几])';
const CONDITION = '(?<=(?:为|等于|达到|取|小于|大于|超过)\\s?)';

const QUARTER = 15;

function minutesOf(g: Readonly<Record<string, string | undefined>>): number {
  if (g.past !== undefined) return 30;
  return g.quarter === undefined ? chineseValue(g.late) : QUARTER * chineseValue(g.quarter);
}

/** 零点 is also a zero on a scale. */
function impliedTime(hour: number): QuantityReading | null {
  const at = time(hour, 0);
  return at && implied(at);
}

/** Times of day. */
export const CHINESE_TIMES: readonly QuantityRule[] = [
  // As a condition, 时 is no hour: n 为 2 时, when n is 2.
  rule('condition', String.raw`${CONDITION}(?<value>${SMALL})\s?时(?![间代区])`, (g) => {
    const value = chineseValue(g.value);
    const at = time(value, 0);
    return [or(number(value), ...(at ? [at.value, ...at.alternatives] : []))];
  }),
  rule(
    'time',
    String.raw`(?<half>${HALF_DAY})?\s?(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})(?![\d:])|\s?(?:点钟?|时(?![代间候任速常而段])))(?!\d{0,4}[万亿]|[建意要原])(?:(?<late>\d{1,2})分|(?<past>半)|(?<quarter>[一三])刻)?`,
    ({ hour, minute, half, ...g }) =>
      one(time(Number(hour), minute ? Number(minute) : minutesOf(g), HALF_DAYS[half ?? ''])),
  ),
  rule(
    'time in words',
    `(?<half>${HALF_DAY})\\s?${HOUR}(?:点|时(?![代间候期]))${MINUTES}?`,
    ({ hour, half, ...g }) => one(time(chineseValue(hour), minutesOf(g), HALF_DAYS[half ?? ''])),
  ),
  rule('minutes to', `差(?:(?<quarter>[一三])刻|(?<late>${SMALL})分钟?)(?:到)?${HOUR}点`, (g) =>
    one(time((chineseValue(g.hour) + 11) % 12 || 12, 60 - minutesOf(g))),
  ),
  rule('time in words by itself', `${NO_POINT}${HOUR}点(?:${MINUTES}|${SIGN})`, ({ hour, ...g }) =>
    one(time(chineseValue(hour), minutesOf(g))),
  ),
  rule('hour and minutes', `${HOUR}时(?<late>${SMALL})分`, (g) =>
    one(time(chineseValue(g.hour), chineseValue(g.late))),
  ),
  rule('midnight', '[零0]点(?!\\d|[一二三四五六七八九]|[几多])', () => one(impliedTime(0))),
];
