import { findNear, type NearMiss } from '@/lib/language/terms/near';
import type { Block, Collection, Diagnostic, Term } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { mentionsOf } from './shared/mentions';
import { type Visible, visibleTexts } from './shared/visible';

/**
 * A name that is almost spelt as in terms.yaml.
 *
 * Why: one letter or one character off, and search, glossary and reader miss the name. Where the
 * other text is known, it must have the name in the same paragraph; else only long names count.
 *
 * @example Unexpected warning
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, line: { de: Hochschule, zh: 高校 } }
 * de: In Hangzhuo ist die Zhejiang-Universität.
 * zh: 浙红大学在杭州。
 * @example Expected
 * term: { hanzi: 苏州, pinyin: Sūzhōu, german: Suzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * de: Von Suzhou kam er in Suzhous Nachbarschaft.
 * de: Er kam aus Fuzhou.
 * zh: 他从苏州搬到苏州附近。
 * zh: 他来自福州。
 *
 * @example Unexpected warning
 * term: { hanzi: 深度求索, pinyin: Shēndù Qiúsuǒ, german: DeepSeek, kind: company, line: { de: Firma, zh: 公司 } }
 * de: Die Firma Deep Seek.
 * @example Expected
 * term: { hanzi: 深度求索, pinyin: Shēndù Qiúsuǒ, german: DeepSeek, kind: company, line: { de: Firma, zh: 公司 } }
 * de: Die Firma DeepSeek.
 */
export const termSpelling: Rule = {
  name: 'term-spelling',
  check: (collection) => {
    const across = namesAcross(collection);
    return visibleTexts(collection).flatMap(({ locale, texts }) =>
      texts.flatMap((visible) => {
        const names = visible.block && across.get(visible.block);
        return findNear(visible.prose, collection.terms, locale)
          .filter((one) => one.sure || (names ? names.has(one.term) : isLong(one.form)))
          .map((one) => finding(one, visible));
      }),
    );
  },
};

/** For each block of a confident pair, the names that the other text has there. */
function namesAcross({ articles, terms }: Collection): Map<Block, ReadonlySet<Term>> {
  const found = new Map<Block, ReadonlySet<Term>>();
  for (const article of articles) {
    for (const named of mentionsOf(article, terms)) {
      if (!named) continue;
      for (const locale of ['de', 'zh'] as const) {
        const names = new Set(named.mentions[otherLocale(locale)].map(({ term }) => term));
        for (const block of named.sides[locale].blocks) found.set(block, names);
      }
    }
  }
  return found;
}

/** Whether a name is so long that one wrong letter leaves no doubt. */
function isLong(form: string): boolean {
  return form.length >= (/\p{Script=Han}/u.test(form) ? 4 : 7);
}

function finding({ term, form, start, end, sure }: NearMiss, visible: Visible): Diagnostic {
  const fix = sure ? visible.fixAt(start, end, form) : undefined;
  return {
    ...visible.placeAt(start),
    severity: 'warning',
    rule: 'term-spelling',
    message: `Unexpected spelling \u201C${visible.text.slice(start, end)}\u201D, expected \u201C${form}\u201D.`,
    other: { ...term.place, message: 'the term; add the spelling there if it is right' },
    ...(fix && { fix }),
  };
}
