import { quantities } from '@/lib/language/numbers';
import type { Bilingual, Locale, Term } from '@/lib/model';
import { formsOf } from './index';

const numeralsByTerms = new WeakMap<readonly Term[], Bilingual<string[]>>();

/**
 * Names with a number in them, which counts nothing (\u56DB\u5DDD), the longest first. The registry is read once
 * for each array.
 */
export function numeralsOf(terms: readonly Term[]): Bilingual<string[]> {
  const found = numeralsByTerms.get(terms) ?? {
    de: numerals(terms, 'de'),
    zh: numerals(terms, 'zh'),
  };
  numeralsByTerms.set(terms, found);
  return found;
}

const numerals = (terms: readonly Term[], locale: Locale): string[] =>
  terms
    .flatMap((term) => formsOf(term, locale))
    .filter((form) => quantities(form, locale).length > 0)
    .sort((a, b) => b.length - a.length);
