import type { Locale, Term } from '@/lib/model';
import { formsOf } from './index';
import { nearHanzi } from './near-hanzi';
import { nearWords } from './near-words';

/** A place in a text where a registered name is almost spelt. */
export interface NearMiss {
  term: Term;
  /** The spelling that is registered. */
  form: string;
  start: number;
  end: number;
  /** Whether only capitals, spaces or hyphens differ, so that nothing else can be meant. */
  sure: boolean;
}

/**
 * Places where a text almost spells a registered name: in Latin letters one letter more, less or
 * other than it should have, two swapped, or capitals, spaces and hyphens that differ; in hanzi one
 * other character. Names too short to tell and ordinary words are left out, and so is what is spelt
 * right. Linear in the text.
 */
export function findNear(text: string, terms: readonly Term[], locale: Locale): NearMiss[] {
  const inWords = nearWords(text, terms, locale);
  return locale === 'de' ? inWords : [...inWords, ...nearHanzi(text, terms)];
}

/** The spellings that are looked for, with their terms. */
export function* nameForms(terms: readonly Term[], locale: Locale): Generator<[string, Term]> {
  for (const term of terms) {
    if (term.kind === 'word') continue;
    for (const form of formsOf(term, locale)) yield [form, term];
  }
}
