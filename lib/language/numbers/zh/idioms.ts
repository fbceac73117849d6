import { NAMES, WORDS } from './data/idioms';
import { DIGIT_CHARACTERS, UNIT_CHARACTERS } from './words';

const ALL = `${WORDS}${NAMES}`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

const NUMERALS = `${DIGIT_CHARACTERS}${UNIT_CHARACTERS}`;
const NUMERAL = `[\\d${NUMERALS}]`;

const PATTERNS = [
  `(?<!${NUMERAL})(?:${ALL.join('|')})(?!分?之[一二三四五六七八九十百\\d])`,
  // All around, unless it is four weeks; very, unless it is ten minutes or a tenth.
  `(?<![${NUMERALS}点差\\d])(?:四周(?![后内前多]|时间|左右|以来|的假)|十分(?![之钟])|四[处方面](?![的之一]))`,
  // Nobody's exact count: 数百万, 成千上万, 好几万.
  '成千上万|成百上千',
  `(?<!${NUMERAL})(?:好几|几|数|若干|成)[${UNIT_CHARACTERS}]{1,4}`,
  // Halves of a period, 下半场 and 后半夜, and 多半, mostly.
  '[上下](?!半年)半|[前后多大]半(?!数)',
  // Generations, brothers, persons: 阿十六, 老三.
  '[阿老小][一二三四五六七八九十]{1,2}(?!岁|年|个|次|月|时|学|组|队)',
  // 36Kr, as the firm writes itself.
  '36\\s?氪|7-11(?=便利)',
];

export const IDIOMS = new RegExp(PATTERNS.join('|'), 'gu');
