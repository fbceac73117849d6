import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import hyphenopoly from 'hyphenopoly';
import { isPinyinName } from '@/lib/language/pinyin';
import { SOFT_HYPHEN } from './characters';
import { exceptionFor } from './exceptions';
import { insert, type Surroundings } from './surroundings';

const SHORTEST_WORD = 9;
/** What the pattern engine takes; longer words are read in pieces of this length that overlap. */
const LONGEST_WORD = 61;
/** Letters at a cut that only the next piece is sure of: patterns are shorter. */
const OVERLAP = 10;
/** Letters that stay together at both ends of a word. */
const SHORTEST_END = 3;

const patterns = hyphenopoly
  .config({
    require: ['de'],
    sync: true,
    loaderSync: (file, folder) => readFileSync(fileURLToPath(new URL(file, folder).href)),
    hyphen: SOFT_HYPHEN,
    leftmin: SHORTEST_END,
    rightmin: SHORTEST_END,
    minWordLength: SHORTEST_WORD,
  })
  .get('de');

/**
 * Offsets at which a German word may be broken, by patterns (Liang 1983) and the exceptions. The
 * patterns know no Chinese names: Xiaohuang would become Xiaohu-ang.
 */
export function breaksOf(word: string): readonly number[] {
  const exception = exceptionFor(word);
  if (exception) return exception;
  if (word.length < SHORTEST_WORD || isPinyinName(word)) return [];
  const breaks: number[] = [];
  for (let start = 0; start < word.length; start += LONGEST_WORD - 2 * OVERLAP) {
    const end = start + LONGEST_WORD;
    const from = start === 0 ? 0 : start + OVERLAP;
    const to = end >= word.length ? word.length : end - OVERLAP;
    const found = patternBreaks(word.slice(start, end)).map((offset) => start + offset);
    breaks.push(...found.filter((offset) => from <= offset && offset < to));
    if (end >= word.length) break;
  }
  return breaks;
}

function patternBreaks(word: string): number[] {
  const parts = patterns?.(word).split(SOFT_HYPHEN) ?? [];
  const breaks: number[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && isSyllable(part) && isSyllable(parts[index - 1] ?? '')) breaks.push(offset);
    offset += part.length;
  }
  return breaks;
}

/** Patterns that misread the joint of a compound leave single letters and parts without a vowel. */
function isSyllable(part: string): boolean {
  return part.length > 1 && /[aeiouyäöü]/iu.test(part);
}

/** A run without spaces. */
export const CHUNK = /[^\s\u00A0\u202F]+/gu;
/** Addresses, paths, names of files and of variables. */
const CODE = /[@_\\=]|:\/\/|\p{L}\.\p{L}|^www\.|\/.*\//u;
const WORD = /[\p{L}\p{M}\u00AD]+/gu;
/** Words in small letters but for the first; DeepSeek, BASF and words with an author's own hyphens are not. */
const PLAIN_WORD = /^\p{L}\p{Ll}+$/u;

/** The text with soft hyphens in its longer words; words may go on in what surrounds it. */
export function hyphenate(text: string, { before, after }: Surroundings): string {
  const whole = before + text + after;
  const offsets: number[] = [];
  for (const { 0: chunk, index: at } of whole.matchAll(CHUNK)) {
    if (CODE.test(chunk)) continue;
    for (const { 0: word, index } of chunk.matchAll(WORD)) {
      if (!PLAIN_WORD.test(word)) continue;
      const start = at + index - before.length;
      offsets.push(...breaksOf(word).map((offset) => start + offset));
    }
  }
  return insert(
    text,
    offsets.filter((offset) => offset > 0 && offset < text.length),
    SOFT_HYPHEN,
  );
}
