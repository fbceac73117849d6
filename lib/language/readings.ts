/** How the hanzi of a text are read, word by word. */
import { pinyin } from 'pinyin-pro';
import type { Locale, Term } from '@/lib/model';
import { wordSegments } from './segments';
import { bare, inOneWord, readsAs } from './spelling';
import { findTerms, type Mention } from './terms';

/** A word of a text. */
export interface Reading {
  hanzi: string;
  pinyin: string;
  /** Whether a program has guessed it; else the registry says so. */
  made: boolean;
}

/**
 * The words in hanzi of a text, in order: names as the registry has them, the others cut by
 * `Intl.Segmenter` and read by pinyin-pro, which looks at the words around. Tones are those of the syllables
 * by themselves, as the orthography wants it (GB/T 16159-2012).
 */
export function readingsIn(text: string, terms: readonly Term[], locale: Locale): Reading[] {
  const named = findTerms(text, terms, locale).map((mention) => ({
    ...mention,
    readings: readingsOfName(text.slice(mention.start, mention.end), mention),
  }));
  const found: Reading[] = [];
  let at = 0;
  for (const { start, end, readings } of named) {
    if (!readings) continue;
    found.push(...guessed(text.slice(at, start)), ...readings);
    at = end;
  }
  return [...found, ...guessed(text.slice(at))];
}

/**
 * The pinyin of a registered name in words, each with its hanzi (\u6D59\u6C5F\u5927\u5B66: Zh\u00E8ji\u0101ng D\u00E0xu\u00E9); undefined
 * where it is written without hanzi, otherwise than in the registry, or not read so.
 */
function readingsOfName(written: string, { term, form }: Mention): Reading[] | undefined {
  if (form !== term.hanzi) return undefined;
  const hanzi = hanziIn(written).join('');
  const readings: Reading[] = [];
  let at = 0;
  for (const word of term.pinyin.split(/[^\p{L}\p{M}'\u2019]+/u).filter(Boolean)) {
    if (written.includes(word)) continue;
    const count = countRead(hanzi.slice(at), bare(word));
    if (count === 0) return undefined;
    readings.push({ hanzi: hanzi.slice(at, at + count), pinyin: word, made: false });
    at += count;
  }
  return at === hanzi.length && at > 0 ? readings : undefined;
}

/** How many hanzi at the beginning are read as some letters. */
function countRead(hanzi: string, spelt: string): number {
  const most = Math.min(hanzi.length, spelt.length);
  for (let count = 1; count <= most; count++) {
    if (readsAs(hanzi.slice(0, count), spelt)) return count;
  }
  return 0;
}

const hanziIn = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];

const guessed = (text: string): Reading[] => runsOf(text).flatMap(wordsOf);

interface Run {
  hanzi: string;
  words: string[];
}

/** Stretches of hanzi with the words in them. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { segment } of wordSegments(text)) {
    if (!/^\p{Script=Han}+$/u.test(segment)) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    if (open && last) {
      last.hanzi += segment;
      last.words.push(segment);
    } else runs.push({ hanzi: segment, words: [segment] });
    open = true;
  }
  return runs;
}

function wordsOf({ hanzi, words }: Run): Reading[] {
  const syllables = pinyin(hanzi, { type: 'array', toneSandhi: false });
  const letters = [...hanzi];
  if (syllables.length !== letters.length) return [];
  let at = 0;
  return words.map((word) => {
    const from = at;
    at += [...word].length;
    return { hanzi: word, pinyin: inOneWord(syllables.slice(from, at)), made: true };
  });
}
