import { readFileSync } from 'node:fs';
import type { Face } from './faces';

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** English, and German as in the other title above a Chinese text. */
const BASIC = [...range(0x20, 0x7e), ...'ÄÖÜßäéöü', ...'\u00a0\u00ad\u2060‐–—‘’“”…·°×'];

/** German, the other languages of Western Europe, and the letters of pinyin. */
const LATIN = [
  ...new Set([
    ...BASIC,
    ...range(0xa1, 0xff).filter((character) => !'¤¦¨¬¯´¸'.includes(character)),
    ...'ŒœŠšŽžŁłāēīōūǖǎěǐǒǔǚǘǜĀĒŌ\u202f‚„†•′″‹›€−→←↑↓≈≠≤≥',
  ]),
];

const CHINESE = [
  ...'，。、；：？！“”‘’（）《》〈〉【】「」『』…—·～％',
  ...readFileSync(new URL('./core.txt', import.meta.url), 'utf8').replace(/^#.*$|\n/gm, ''),
];

/**
 * Lists of characters that many pages share, the smallest first. A file made from one has the same
 * address on every page and for as long as the list stays.
 */
export const CORES: Record<Face['name'], readonly (readonly string[])[]> = {
  'literata-400': [BASIC, LATIN],
  'literata-400-italic': [BASIC, LATIN],
  'literata-600': [BASIC, LATIN],
  'noto-serif-sc-500': [CHINESE],
  'noto-serif-sc-600': [],
};
