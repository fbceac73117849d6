import { formsOf } from '@/lib/language/terms';
import type { Bilingual, Diagnostic, Locale, Term } from '@/lib/model';
import type { Rule } from '../rule';

/**
 * An alias that is the main name of another term, the more so if that one points back.
 *
 * Why: two terms that are aliases of each other explain nothing: it is not known which name is meant.
 *
 * @example Unexpected error
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, aliases: { zh: [临安] }, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 临安, pinyin: Lín'ān, german: Lin’an, kind: place, aliases: { zh: [杭州] }, line: { de: Stadt, zh: 城市 } }
 * @example Expected
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, aliases: { zh: [杭州市] }, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 临安, pinyin: Lín'ān, german: Lin’an, kind: place, line: { de: Stadt, zh: 城市 } }
 */
export const termAlias: Rule = {
  name: 'term-alias',
  needs: 'terms',
  check: ({ terms }) => {
    const main: Bilingual<Map<string, Term>> = { de: new Map(), zh: new Map() };
    for (const term of terms) {
      if (!main.de.has(term.german)) main.de.set(term.german, term);
      if (!main.zh.has(term.hanzi)) main.zh.set(term.hanzi, term);
    }
    const target = (term: Term, locale: Locale, form: string): Term | undefined => {
      const found = main[locale].get(form);
      return found === term ? undefined : found;
    };
    return terms.flatMap((term) =>
      (['de', 'zh'] as const).flatMap((locale) =>
        term.aliases[locale].flatMap((form) => {
          const other = target(term, locale, form);
          return other ? [finding(form, term, other, ringFrom(other, term, locale, target))] : [];
        }),
      ),
    );
  },
};

type Target = (term: Term, locale: Locale, form: string) => Term | undefined;

/** The terms by which aliases lead from one term to another, or null where they do not. */
function ringFrom(from: Term, to: Term, locale: Locale, target: Target): Term[] | null {
  const before = new Map<Term, Term | null>([[from, null]]);
  for (const term of before.keys()) {
    if (term === to) {
      const ring: Term[] = [];
      for (let one: Term | null | undefined = term; one; one = before.get(one)) ring.unshift(one);
      return ring;
    }
    for (const form of formsOf(term, locale).slice(1)) {
      const next = target(term, locale, form);
      if (next && !before.has(next)) before.set(next, term);
    }
  }
  return null;
}

function finding(form: string, term: Term, other: Term, ring: Term[] | null): Diagnostic {
  const path = ring && [term, ...ring].map(({ hanzi }) => hanzi).join(' \u2192 ');
  const why = path ? `in a ring (${path})` : `which is the name of another term, ${other.hanzi}`;
  return {
    ...term.place,
    severity: 'error',
    rule: 'term-alias',
    message: `Unexpected alias \u201C${form}\u201D, ${why}, expected one term for one name.`,
    other: { ...other.place, message: 'the term of that name' },
  };
}
