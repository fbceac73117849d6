import type { Edition, Locale } from '@/lib/model';
import { GERMAN_MONTHS } from './months';

const HANZI_PER_MINUTE = 300;
const LATIN_WORDS_PER_MINUTE = 200;

const HANZI = /\p{Script=Han}/gu;
const LETTER = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])`;
/** Marks that stay inside a word: hyphens, apostrophes, soft hyphens; points between digits. */
const INNER = String.raw`(?:[-\u2010\u2011'\u2019\u00AD]|(?<=\p{N})[.,:](?=\p{N}))`;
const WORD = new RegExp(`${LETTER}+(?:${INNER}${LETTER}+)*`, 'gu');

/**
 * Hanzi, each one by itself, and words of all other scripts. Letters and digits that stand
 * together are one word, and so is a compound with hyphens: `Baden-Württemberg`, `GPT-4`, `3,5`.
 */
export function countWords(text: string): Edition['words'] {
  return { hanzi: text.match(HANZI)?.length ?? 0, latin: text.match(WORD)?.length ?? 0 };
}

/** Reading time in whole minutes, at least 1. */
export function readingMinutes({ hanzi, latin }: Edition['words']): number {
  return Math.max(1, Math.round(hanzi / HANZI_PER_MINUTE + latin / LATIN_WORDS_PER_MINUTE));
}

/** The length of a text as readers of Chinese are told it: characters in whole hundreds, at least 100. */
export function characterCount({ hanzi, latin }: Edition['words']): number {
  return Math.max(100, Math.round((hanzi + latin) / 100) * 100);
}

/** Whether the text is a day that exists, written `2026-11-18`. */
export function isRealDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/**
 * A day as readers write it: `18. November 2026`, `2026年11月18日`; or a year, `2025`, `2025年`. Other
 * texts stay as they are.
 */
export function formatDate(iso: string, locale: Locale): string {
  if (/^\d{4}$/.test(iso)) return locale === 'de' ? iso : `${iso}年`;
  if (!isRealDate(iso)) return iso;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return locale === 'de'
    ? `${day}. ${GERMAN_MONTHS[month - 1]} ${year}`
    : `${year}年${month}月${day}日`;
}
