import { DIGITS } from '../digits';
import { type QuantityRule, rule } from '../grammar';
import { basisPoints, fraction, implied, number, or, percent, soft } from '../readings';
import { UNITS } from '../units';
import { CHINESE_RANGE, CHINESE_TO, CHINESE_VALUE, chineseValue, readChineseRange } from './values';

/** What is taken off a price; what is left of it may be named instead. */
const discount = (value: number) => or(percent(value), `%${100 - value}`, String(100 - value));

/** Percentages and parts of a whole. */
export const CHINESE_SHARES: readonly QuantityRule[] = [
  // The last sixteen teams play the Achtelfinale.
  rule(
    'round',
    `(?<teams>${CHINESE_VALUE}|\\d{1,3})\\s?\u5f3a(?![\u5927\u70c8\u52bf\u4f01\u56fd\u53bf])`,
    ({ teams }) => {
      const count = chineseValue(teams);
      return [4, 8, 16, 32, 64].includes(count)
        ? [implied(or(fraction(1, count / 2), String(count)))]
        : null;
    },
  ),
  rule(
    'percent',
    String.raw`(?<from>${DIGITS})\s?%?(?:${CHINESE_TO}(?<to>${DIGITS}))?\s?(?:%|个?百分点)`,
    (g) => readChineseRange(g, percent),
  ),
  rule(
    'percent in words',
    `百分之(?<from>${CHINESE_VALUE})(?:${CHINESE_TO}(?:百分之)?(?<to>${CHINESE_VALUE}))?`,
    (g) => readChineseRange(g, percent),
  ),
  rule('percentage points', String.raw`${CHINESE_RANGE}\s?个?百分点`, (g) =>
    readChineseRange(g, percent),
  ),
  rule('per mille', String.raw`(?<from>${DIGITS})\s?‰`, (g) =>
    readChineseRange(g, (value) => percent(value / 10)),
  ),
  rule(
    'tenths',
    `(?<from>[一二两三四五六七八九])成?(?:${CHINESE_TO})?(?<to>[二三四五六七八九])?成(?![为立功长员果本年就熟分人交群了都品不])(?:(?<half>半)|(?<more>[一二三四五六七八九]))?`,
    ({ half, more, ...groups }) => {
      const rest = half ? 5 : chineseValue(more);
      return readChineseRange(groups, (value) => soft(percent(value * 10 + rest)));
    },
  ),
  rule(
    'discount',
    '(?:打了?)?(?<tenths>\\d(?:\\.\\d)?|[一两二三四五六七八九])(?<more>[一二三四五六七八九])?折(?![磨叠扣线断合射旧腰回返页扇中])',
    (g) => {
      const paid = 10 * chineseValue(g.tenths) + chineseValue(g.more);
      return paid > 0 && paid < 100 ? [discount(100 - paid)] : null;
    },
  ),
  rule('half price', '对折|半价', () => [soft(or(discount(50), '1/2'))]),
  rule('basis points', `${CHINESE_RANGE}\\s?(?:个?基点|bp)`, (g) =>
    readChineseRange(g, basisPoints),
  ),
  rule('fraction', `(?<under>${CHINESE_VALUE})分之(?<over>${CHINESE_VALUE})`, ({ over, under }) =>
    chineseValue(under) > 0 ? [fraction(chineseValue(over), chineseValue(under))] : null,
  ),
  rule(
    'fraction in digits',
    String.raw`(?<over>\d{1,2})\/(?<under>\d{1,3})(?![\d\/])`,
    ({ over, under }) =>
      Number(over) < Number(under) ? [fraction(Number(over), Number(under))] : null,
  ),
  rule('half of a unit', `半(?=${UNITS.zh})`, () => [
    or(soft(number(0.5)), fraction(1, 2).value, ...fraction(1, 2).alternatives),
  ]),
  rule('half', '(?:一半|半数|对半|各半|减半|半)(?![导岛球决路径空信壁])', () => [fraction(1, 2)]),
];
