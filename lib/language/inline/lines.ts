import type { Locale } from '@/lib/model';
import { withoutReadings } from './pieces';

/** Letters without spaces between words, and punctuation of their width. */
const WIDE =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u2FF0-\u303F\uFE30-\uFE4F\uFF00-\uFFEF]/u;
/** Punctuation that is as wide in Chinese text. */
const WIDE_IN_CHINESE = /[\u00B7\u2014\u2018-\u201D\u2026]/;
/** What of it stands in a German text as part of a Chinese name or sentence. */
const WIDE_AMONG_HANZI = /[\u00B7\u2014\u2026]/;

/** No letter with its marks and no reading is longer. */
const REACH = 120;

/** The last letter of a text, without its marks and what is not seen. */
function lastLetter(text: string): string | undefined {
  return /([^\s\p{M}\p{Cf}])[\s\p{M}\p{Cf}]*$/u.exec(withoutReadings(text.slice(-REACH)))?.[1];
}

function firstLetter(text: string): string | undefined {
  return /^[\s\p{M}\p{Cf}]*([^\s\p{M}\p{Cf}])/u.exec(withoutReadings(text.slice(0, REACH)))?.[1];
}

/**
 * What stands in place of a line end when the text is set in one line: nothing beside a hanzi in
 * Chinese text, nothing between two of them in German text, else a space.
 */
export function lineJoint(before: string, after: string, locale: Locale): '' | ' ' {
  const sides = [lastLetter(before), firstLetter(after)];
  if (sides.includes(undefined)) return '';
  const isWide = (letter = '') => WIDE.test(letter);
  if (locale === 'zh') {
    return sides.some((letter = '') => isWide(letter) || WIDE_IN_CHINESE.test(letter)) ? '' : ' ';
  }
  const isAmongHanzi = (letter = '') => isWide(letter) || WIDE_AMONG_HANZI.test(letter);
  return sides.some(isWide) && sides.every(isAmongHanzi) ? '' : ' ';
}

/** A text in one line. */
export function inOneLine(text: string, locale: Locale): string {
  const [first = '', ...rest] = text.split(/(?<![ \t])[ \t]*\n\s*/);
  return rest.reduce((line, next) => line + lineJoint(line, next, locale) + next, first);
}
