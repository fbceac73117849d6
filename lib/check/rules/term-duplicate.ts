import { formsOf } from '@/lib/language/terms';
import type { Bilingual, Diagnostic, Locale, Term } from '@/lib/model';
import type { Rule } from '../rule';

/**
 * A spelling that two terms of the registry claim.
 *
 * Why: a text with this spelling would be about both, and the glossary explains the first only.
 *
 * @example Unexpected error
 * term: { hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, aliases: { de: [Zheda] }, line: { de: Hochschule, zh: 高校 } }
 * term: { hanzi: 浙江农林大学, pinyin: Zhèjiāng Nónglín Dàxué, german: A&F-Universität, kind: institution, aliases: { de: [Zheda] }, line: { de: Hochschule, zh: 高校 } }
 * @example Expected
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 杭州六小龙, pinyin: Hángzhōu liù xiǎo lóng, german: sechs kleine Drachen von Hangzhou, kind: word, line: { de: Firmen, zh: 公司 } }
 */
export const termDuplicate: Rule = {
  name: 'term-duplicate',
  needs: 'terms',
  check: ({ terms }) => {
    const first: Bilingual<Map<string, Term>> = { de: new Map(), zh: new Map() };
    return terms.flatMap((term) =>
      (['de', 'zh'] as const).flatMap((locale) =>
        formsOf(term, locale).flatMap((form, index) => {
          const before = first[locale].get(form);
          if (!before) first[locale].set(form, term);
          if (!before) return [];
          // An alias that is the main name of another term belongs to the rule term-alias.
          const isMain = formsOf(before, locale)[0] === form;
          const isAlias = before !== term && isMain !== (index === 0);
          return isAlias ? [] : [finding(form, term, before, locale)];
        }),
      ),
    );
  },
};

function finding(form: string, term: Term, before: Term, locale: Locale): Diagnostic {
  const language = locale === 'de' ? 'German' : 'Chinese';
  const twice = term === before ? 'listed twice in one term' : `of ${before.hanzi} as well`;
  return {
    ...term.place,
    severity: 'error',
    rule: 'term-duplicate',
    message: `Unexpected ${language} spelling \u201C${form}\u201D, ${twice}, expected each spelling once.`,
    other: { ...before.place, message: 'the first term with it' },
  };
}
