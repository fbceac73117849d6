import { formsOf } from '@/lib/language/terms';
import type { Bilingual, Diagnostic, Locale, Term } from '@/lib/model';
import type { Rule } from '../rule';

/**
 * A spelling that the registry both allows and says to avoid.
 *
 * Why: no text could be right.
 *
 * @example Unexpected error
 * term: { hanzi: 北京, pinyin: Běijīng, german: Peking, kind: place, aliases: { de: [Beijing] }, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 京城, pinyin: jīngchéng, german: Hauptstadt, kind: word, avoid: { de: [Beijing] }, line: { de: Stadt, zh: 城市 } }
 * @example Expected
 * term: { hanzi: 北京, pinyin: Běijīng, german: Peking, kind: place, avoid: { de: [Beijing] }, line: { de: Stadt, zh: 城市 } }
 */
export const termContradiction: Rule = {
  name: 'term-contradiction',
  needs: 'terms',
  check: ({ terms }) => {
    const allowed: Bilingual<Map<string, Term>> = { de: new Map(), zh: new Map() };
    for (const locale of ['de', 'zh'] as const) {
      for (const term of terms) {
        for (const form of formsOf(term, locale)) allowed[locale].set(form, term);
      }
    }
    return terms.flatMap((term) =>
      (['de', 'zh'] as const).flatMap((locale) =>
        term.avoid[locale].flatMap((form) => {
          const owner = allowed[locale].get(form);
          return owner ? [finding(form, term, owner, locale)] : [];
        }),
      ),
    );
  },
};

function finding(form: string, term: Term, owner: Term, locale: Locale): Diagnostic {
  const language = locale === 'de' ? 'German' : 'Chinese';
  return {
    ...term.place,
    severity: 'error',
    rule: 'term-contradiction',
    message: `Unexpected ${language} spelling to avoid, \u201C${form}\u201D, which ${owner.hanzi} allows, expected one or the other.`,
    other: { ...owner.place, message: 'the term that allows it' },
  };
}
