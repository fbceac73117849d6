import { type Pattern, type SlipFinder, slipsOf } from '@/lib/language/typography/slip';

const DIGIT = '[一二三四五六七八九〇]';
/** Circles and letters that look like the Chinese zero. */
const CIRCLE = '[\u25CB\u25EF\u2B58OＯ\u039F\u041E0０]';

const OTHER_ZERO: Pattern = {
  what: 'other sign for the Chinese zero',
  pattern: new RegExp(
    `(?<=${DIGIT}${CIRCLE}{0,8})${CIRCLE}(?=${CIRCLE}{0,8}(?:${DIGIT}|[年月日号条室届回页%％]))`,
    'gu',
  ),
  better: '〇',
};

/** A year digit by digit; 零 stands in counted numbers only (GB/T 15835-2011, 5.1.3). */
const YEAR: Pattern = {
  what: 'zero of counted numbers in a year',
  pattern:
    /(?<=(?<![一二三四五六七八九〇零十百千万亿])[一二](?:[一二三四五六七八九〇零]{0,2}))零(?=[一二三四五六七八九〇零]{0,2}(?<=[一二][一二三四五六七八九〇零]{3})年)/gu,
  better: '〇',
};

/** ○, O and 0 among Chinese digits (二○二五年), where 〇 (U+3007) is meant. */
export const circleSlips: SlipFinder = (text) => slipsOf(text, [OTHER_ZERO]);

/** 零 in years that are written digit by digit (二零二五年). */
export const yearZeroSlips: SlipFinder = (text) => slipsOf(text, [YEAR]);
