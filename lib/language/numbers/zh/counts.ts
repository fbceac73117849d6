import { DIGITS } from '../digits';
import { type Rule, rule } from '../grammar';
import { number, ordinal, score, soft } from '../readings';
import { UNITS } from '../units';
import { DIGIT, RANGE, range, TO, UNIT, VALUE } from './values';
import { chineseDigit, chineseUnit } from './words';

/** Numbers, ordinals and scores. */
export const COUNTS: readonly Rule[] = [
  rule('score', String.raw`(?<from>\d{1,3})\s?[:：比]\s?(?<to>\d{1,3})(?![\d:%])`, (g) =>
    range(g, score),
  ),
  rule('and a half', `(?<from>${VALUE})[个年天岁倍里米斤月周场小时公]{1,3}半(?![导岛球决])`, (g) =>
    range(g, (value) => number(value + 0.5, [value])),
  ),
  rule('below zero', String.raw`(?:零下\s?|负(?=\d))(?<from>${VALUE})`, (g) =>
    range(g, (value) => number(-value, [value])),
  ),
  rule('ordinal', String.raw`第\s?${RANGE}`, (g) => range(g, ordinal)),
  rule('first', '首(?=[次个届位名批套场部座])', () => [ordinal(1)]),
  rule('world war', '(?<from>[一二])战(?![略斗])', (g) => range(g, ordinal)),
  rule('quarter', 'Q(?<from>[1-4])(?!\\d)', (g) => range(g, ordinal)),
  rule('double', '双(?=[方边重倍])|翻[了一]{0,2}[番倍]', () => [soft(number(2))]),
  rule('about', `(?<low>${DIGIT})(?<high>${DIGIT})(?<units>${UNIT}{0,2})(?!${DIGIT})`, (g) => {
    const low = chineseDigit(g.low ?? '') ?? 0;
    const high = chineseDigit(g.high ?? '') ?? 0;
    const unit = chineseUnit(g.units ?? '');
    return low > 0 && high === low + 1 ? [number(low * unit), number(high * unit)] : null;
  }),
  rule(
    'range of round numbers',
    `(?<from>${DIGITS})${TO}(?<to>${DIGITS})(?<units>${UNIT}{1,3})`,
    ({ units, ...groups }) => {
      const unit = chineseUnit(units ?? '');
      return range(groups, (value) => number(value * unit, [value]));
    },
  ),
  rule('range of amounts', `(?<from>${VALUE})${TO}(?<to>${VALUE})(?=${UNITS.zh})`, (g) =>
    range(g, number),
  ),
  rule('round number', `[近逾超过](?<units>${UNIT}{1,3})(?!${DIGIT})`, (g) => [
    soft(number(chineseUnit(g.units ?? ''))),
  ]),
  rule('vague number', `(?!十)${UNIT}{1,3}(?!${DIGIT})`, () => []),
  rule('number', `(?<from>${VALUE})(?:[多余来](?<units>[万亿]))?`, ({ units, ...groups }) => {
    // An article or a pronoun rather than a count: 一个, 零分.
    if (groups.from === '一' || groups.from === '零') return [];
    const unit = chineseUnit(units ?? '');
    return range(groups, (value, others) => number(value * unit, others));
  }),
];
