import { DIGITS, readDigits } from '../digits';
import { rangeOf } from '../grammar';
import { germanCardinal } from './words';

/** Where a word or a number ends. */
export const END = String.raw`(?![\p{L}\d])`;
/** A word that may be a number word. */
export const WORD = String.raw`\p{L}{3,36}(?!\p{L})`;
export const GERMAN_VALUE = `(?:${DIGITS}|${WORD})`;
/** Between the ends of a range. */
export const GERMAN_TO = String.raw`\s?(?:–|-|bis(?:\szu)?|und|oder)\s?`;
export const GERMAN_RANGE = `(?<from>${GERMAN_VALUE})(?:${GERMAN_TO}(?<to>${GERMAN_VALUE}))?`;

/** What a German number means, the likeliest first; empty if the text is none. */
export function germanValues(text: string | undefined): number[] {
  if (text === undefined) return [];
  if (/^\d/.test(text)) return readDigits(text, ',');
  const value = germanCardinal(text);
  return value === null ? [] : [value];
}

export const readGermanRange = rangeOf(germanValues);

/** The lower-case form of a group, to look it up in a table. */
export function key(group: string | undefined): string {
  return (group ?? '').toLowerCase();
}
