import { DIGITS } from '../digits';
import { type QuantityRule, rule } from '../grammar';
import { amount, implied, number, or, score, soft } from '../readings';
import { UNITS, unitAt } from '../units';
import { MULTIPLES, ORDINALS } from './ordinals';
import {
  CHINESE_TO,
  CHINESE_VALUE,
  chineseValue,
  chineseValues,
  DIGIT,
  readChineseRange,
  UNIT,
} from './values';
import { chineseDigit, chineseUnit, FORMAL_CHARACTERS, NUMERALS } from './words';

/** The years that two digits may mean. */
const short = (value: number) => (value < 100 ? [String(1900 + value), String(2000 + value)] : []);

/** Words between a number and what it counts, behind which 1 is an article. */
const CLASSIFIER = '[个名位只种次家件条篇项场座本张块份群对双]';

const ranges: readonly QuantityRule[] = [
  rule('about', `(?<low>${DIGIT})(?<high>${DIGIT})(?<units>${UNIT}{0,2})(?!${DIGIT})`, (g) => {
    const low = chineseDigit(g.low ?? '') ?? 0;
    const high = chineseDigit(g.high ?? '') ?? 0;
    const unit = chineseUnit(g.units ?? '');
    return low > 0 && high === low + 1 ? [number(low * unit), number(high * unit)] : null;
  }),
  rule('three to five', '三五(?=[个人天年次家名位十百])(?<units>[十百])?', (g) => {
    const unit = chineseUnit(g.units ?? '');
    return [soft(number(3 * unit)), soft(number(5 * unit))];
  }),
  rule(
    'about, in tens',
    `(?<tens>[二三四五六七八九]?十)(?<low>${DIGIT})(?<high>${DIGIT})(?!${DIGIT})`,
    (g) => {
      const [low, high] = [chineseDigit(g.low ?? '') ?? 0, chineseDigit(g.high ?? '') ?? 0];
      const tens = chineseValue(g.tens);
      return low > 0 && high === low + 1 ? [number(tens + low), number(tens + high)] : null;
    },
  ),
  rule(
    'range of round numbers',
    `(?<from>${DIGITS})${CHINESE_TO}(?<to>${DIGITS})(?<units>${UNIT}{1,3})`,
    ({ units, ...groups }) => {
      const unit = chineseUnit(units ?? '');
      return readChineseRange(groups, (value) => number(value * unit, [value]));
    },
  ),
  rule(
    'range of amounts',
    `(?<from>${CHINESE_VALUE})${CHINESE_TO}(?<to>${CHINESE_VALUE})(?=${UNITS.zh})`,
    (g) => readChineseRange(g, number),
  ),
];

/** Amounts in two units. */
const compounds: readonly QuantityRule[] = [
  rule(
    'metres and centimetres',
    `(?<metres>${CHINESE_VALUE})米(?<rest>\\d{1,2}|[〇零一二三四五六七八九]{1,2})(?!${UNIT}|[\\d.])`,
    (g) => {
      const [decimals] = chineseValues(g.rest);
      return [
        amount(
          Number(
            `${chineseValue(g.metres)}.${/^[〇零0]/.test(g.rest ?? '') ? '0' : ''}${decimals}`,
          ),
          'm',
        ),
      ];
    },
  ),
  rule(
    'money and change',
    String.raw`(?<whole>\d{1,6})(?<money>欧元|美元|元|块)(?<part>\d{1,2})(?<change>[角毛分]|欧分|美分)?(?!\d)`,
    ({ whole, money = '', part = '', change }) => {
      const isTenth = change === undefined ? part.length === 1 : /[角毛]/.test(change);
      const value = Number(whole) + Number(part) / (isTenth ? 10 : 100);
      const unit = unitAt(money, 0, 'zh')?.name ?? 'CNY';
      return [amount(value, unit)];
    },
  ),
  rule(
    'six feet and six inches',
    `(?<feet>${CHINESE_VALUE})英尺(?<inches>${CHINESE_VALUE})英寸`,
    (g) => [
      { ...number(chineseValue(g.feet) + chineseValue(g.inches) / 12), kind: 'amount', unit: 'ft' },
    ],
  ),
];

const roundNumbers: readonly QuantityRule[] = [
  rule('round number', `[近逾超过上](?<units>${UNIT}{1,3})(?!${DIGIT})`, (g) => [
    g.units === '十' ? implied(number(10)) : soft(number(chineseUnit(g.units ?? ''))),
  ]),
  // Somewhat more than that: \u4E8C\u5341\u51E0, \u5341\u51E0\u4E07.
  rule('and some', `(?<from>${CHINESE_VALUE})几(?<units>${UNIT}{0,2})`, ({ units, ...groups }) =>
    readChineseRange(groups, (value) => implied(number(value * chineseUnit(units ?? '')))),
  ),
  rule('one of a unit', `一(?=${UNITS.zh})`, () => [implied(number(1))]),
  rule('article', `1(?=\\s?${CLASSIFIER})`, () => [implied(number(1))]),
  rule(
    'label',
    '(?<=步骤|[图表例]|附[件录]|方案|阶段|单元)一(?![个些种样直般起定])|一(?=[级号])',
    () => [implied(number(1))],
  ),
  // \u767E, \u5343\u4E07: perhaps exactly that many.
  rule('vague number', `(?!十)(?<units>${UNIT}{1,3})(?!${DIGIT})`, (g) => [
    implied(number(chineseUnit(g.units ?? ''))),
  ]),
  rule(
    'formal number',
    `(?<from>[零〇${FORMAL_CHARACTERS}万亿]{2,20})(?<=[拾佰仟万亿].{0,19})`,
    (g) => readChineseRange(g, number),
  ),
  // Digits without units, \u4E00\u4E8C\u3007 or \u4E5D\u516B\u4E94, are names rather than numbers, or short for years.
  rule(
    'digits in words',
    `(?<from>[零一二三四五六七八九][〇零一二三四五六七八九]{1,2})(?!${UNIT}|${DIGIT}|点)年?`,
    (g) => readChineseRange(g, (value) => implied(or(number(value), ...short(value)))),
  ),
  rule('short year or so many years', String.raw`(?<value>\d{2})(?=年(?![代级]))`, (g) => {
    const value = Number(g.value);
    return [or(number(value), ...short(value))];
  }),
];

/** Numbers, ordinals and scores. */
export const COUNTS: readonly QuantityRule[] = [
  rule('score in words', `(?<from>${DIGIT}|十)比(?<to>${DIGIT}|十)(?![例如较${NUMERALS}])`, (g) =>
    readChineseRange(g, score),
  ),
  rule('share of ten', '(?<first>[一二三四五六七八九])(?<second>[一二三四五六七八九])开', (g) =>
    [g.first, g.second].map((one) => implied(number(10 * chineseValue(one)))),
  ),
  rule('score', String.raw`(?<from>\d{1,3})\s?[:：比]\s?(?<to>\d{1,3})(?![\d:%])`, (g) =>
    readChineseRange(g, score),
  ),
  rule(
    'and a half',
    `(?<from>${CHINESE_VALUE})(?<measure>[个年天岁倍里米斤月周场小时公]{1,3})半(?![导岛球决])`,
    ({ measure = '', ...groups }) => {
      const unit = unitAt(measure, 0, 'zh')?.name;
      return readChineseRange(groups, (value) =>
        unit === undefined ? number(value + 0.5, [value]) : amount(value + 0.5, unit, [value]),
      );
    },
  ),
  rule(
    'liang',
    '(?<from>[一二三四五六七八九]|\\d{1,4})两(?=(?:白|黄|米|老)?酒|银|黄金|肉|茶叶)',
    (g) => readChineseRange(g, (value) => amount(value, 'liang')),
  ),
  rule('below zero', String.raw`(?:零下\s?|负(?=\d))(?<from>${CHINESE_VALUE})`, (g) =>
    readChineseRange(g, (value) => number(-value, [value])),
  ),
  ...ORDINALS,
  ...MULTIPLES,
  ...ranges,
  ...compounds,
  ...roundNumbers,
  rule('letter for a size', `(?<from>${DIGITS})(?<letter>[kw])(?![A-Za-z])`, ({ letter, from }) => {
    // Watts are W.
    if (letter !== 'k' && letter !== 'w') return null;
    return readChineseRange({ from }, (value) => number(value * (letter === 'k' ? 1e3 : 1e4)));
  }),
  rule(
    'number',
    `(?<from>${CHINESE_VALUE})(?:[多余来](?<units>[万亿]))?`,
    ({ units, ...groups }) => {
      // An article or a pronoun rather than a count: 一个, 零分.
      if (groups.from === '一' || groups.from === '零') return [];
      const unit = chineseUnit(units ?? '');
      return readChineseRange(groups, (value, others) => number(value * unit, others));
    },
  ),
];
