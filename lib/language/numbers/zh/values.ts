import { DIGITS, readDigits } from '../digits';
import { rangeOf } from '../grammar';
import {
  chineseNumber,
  chineseUnit,
  DIGIT_CHARACTERS,
  TENS_CHARACTERS,
  UNIT_CHARACTERS,
} from './words';

export const DIGIT = `[${DIGIT_CHARACTERS}]`;
/** Units of counting; not those that belong to a unit of measure: 千瓦, 百分. */
export const UNIT = '(?:[十万亿]|百(?![分帕])|千(?![瓦米克卡赫伏焦]))';
const NUMERAL = `[${DIGIT_CHARACTERS}${UNIT_CHARACTERS}${TENS_CHARACTERS}]{1,24}(?:点${DIGIT}{1,6})?`;
/** Digits with units behind them: 14万, 3.2 亿, 1.4万亿, 20多万, 1亿2000万. */
const MIXED = String.raw`${DIGITS}(?:\s?[多余来]?${UNIT}{1,3}(?:\d{1,4}${UNIT}{1,2})?)?`;
export const CHINESE_VALUE = `(?:${MIXED}|${NUMERAL})`;
/** Days, months, hours: one or two digits, or up to three numerals. */
export const SMALL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';
/** Between the ends of a range. */
export const CHINESE_TO = String.raw`\s?(?:-|–|—{1,2}|~|～|至|到|和|或|、)\s?`;
export const CHINESE_RANGE = `(?<from>${CHINESE_VALUE})(?:${CHINESE_TO}(?<to>${CHINESE_VALUE}))?`;

const MIXED_PARTS = new RegExp(
  `^([\\d.,' ’]*\\d)\\s?[多余来]?([${UNIT_CHARACTERS}]*)(?:(?<!\\d)(\\d+)([${UNIT_CHARACTERS}]+))?$`,
  'u',
);

/** What a Chinese number means, the likeliest first; empty if the text is none. */
export function chineseValues(text: string | undefined): number[] {
  if (text === undefined) return [];
  const [, digits, units = '', more = '0', moreUnits = ''] = MIXED_PARTS.exec(text) ?? [];
  if (digits !== undefined) {
    const rest = Number(more) * chineseUnit(moreUnits);
    return readDigits(digits, '.').map((value) => value * chineseUnit(units) + rest);
  }
  const value = chineseNumber(text);
  return value === null ? [] : [value];
}

export const readChineseRange = rangeOf(chineseValues);

/** The likeliest value; 0 if the text is no number. */
export function chineseValue(text: string | undefined): number {
  return chineseValues(text)[0] ?? 0;
}
