import { type QuantityRule, rule } from '../grammar';
import { number, or, ordinal, soft } from '../readings';
import {
  CHINESE_RANGE,
  CHINESE_VALUE,
  chineseValue,
  chineseValues,
  readChineseRange,
} from './values';

/** How often something doubled, and what it is then in multiples of what it was. */
const doubled = (times: number) => [soft(number(2 ** times))];

/** First, second and so on, also of rulers and floors. */
export const ORDINALS: readonly QuantityRule[] = [
  rule('ordinal', String.raw`第\s?${CHINESE_RANGE}`, (g) => readChineseRange(g, ordinal)),
  rule('first', '首(?=[次个届位名批套场部座])', () => [ordinal(1)]),
  rule('world war', '(?<from>[一二])战(?![略斗])', (g) => readChineseRange(g, ordinal)),
  rule('quarter', 'Q(?<from>[1-4])(?!\\d)', (g) => readChineseRange(g, ordinal)),
  rule('quarter of a year', '(?<from>[一二三四1-4])季[度报]', (g) => readChineseRange(g, ordinal)),
  rule('ruler', `(?<from>${CHINESE_VALUE})世(?![界纪代人家间上事俗故])`, (g) =>
    readChineseRange(g, ordinal),
  ),
];

/** Twice, three times as much. */
export const MULTIPLES: readonly QuantityRule[] = [
  rule('double', '双(?=[方边重倍])|翻倍', () => doubled(1)),
  rule('doubled', '翻了?(?<times>[一两二三四])?[番倍]', (g) => doubled(chineseValue(g.times) || 1)),
  rule(
    'more by so many times',
    `(?<=(?:增长|增加|提高|上升|上涨|扩大|高出|多)了?(?:近|约|超过|逾)?)(?<times>${CHINESE_VALUE})倍`,
    (g) => {
      const times = chineseValue(g.times);
      const more = or(number(times + 1), `%${100 * times}`, ...chineseValues(g.times).map(String));
      return [/\d/.test(g.times ?? '') ? more : soft(more)];
    },
  ),
  rule('pair', '俩(?!钱)', () => [soft(number(2))]),
  rule('three together', '仨', () => [soft(number(3))]),
];
