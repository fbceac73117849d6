import type { Locale } from '@/lib/model';

/** A place in a text where its typography is wrong. */
export interface Slip {
  /** Half-open range in the text. */
  start: number;
  end: number;
  /** What stands there, in words: "straight quotation mark". */
  what: string;
  /** What should stand there; missing where only a person can tell. */
  better?: string;
}

/**
 * Finds the slips of one kind in running text. Whatever is not prose (code, addresses, words of
 * another language) has been replaced by U+FFFC, letter for letter.
 */
export type SlipFinder = (prose: string, locale: Locale) => Slip[];

/** One thing that is wrong wherever it stands. */
export interface Pattern {
  what: string;
  /** Global. */
  pattern: RegExp;
  better?: string | ((match: RegExpExecArray) => string | undefined);
}

/** The slips that patterns find, in order of place. Where two overlap, the earlier pattern wins. */
export function slipsOf(text: string, patterns: readonly Pattern[]): Slip[] {
  const found: Slip[] = [];
  for (const { what, pattern, better } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const expected = typeof better === 'function' ? better(match) : better;
      if (expected === match[0]) continue;
      found.push({ start, end, what, ...(expected !== undefined && { better: expected }) });
    }
  }
  return withoutOverlaps(found);
}

/** The slips of a text whose lines are judged each for itself. */
export function slipsByLine(text: string, slipsInLine: (line: string) => Slip[]): Slip[] {
  const slips: Slip[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const slip of slipsInLine(line)) {
      slips.push({ ...slip, start: slip.start + at, end: slip.end + at });
    }
    at += line.length + 1;
  }
  return slips;
}

function withoutOverlaps(slips: Slip[]): Slip[] {
  const kept: Slip[] = [];
  // The sort is stable: of two slips at one place the earlier pattern comes first.
  for (const slip of slips.sort((a, b) => a.start - b.start)) {
    const before = kept.at(-1);
    if (!before || slip.start >= before.end) kept.push(slip);
  }
  return kept;
}

/** Sources of patterns. */
export const HAN = String.raw`[\p{Script=Han}\u3007]`;
/** Punctuation that is as wide as a hanzi. */
export const WIDE = String.raw`[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\u2018-\u201D\u2014\u2026]`;
