import { findNear, type NearMiss } from '@/lib/language/terms/near';
import type { Block, Collection, Diagnostic, Place, Term } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { isCited } from './shared/cited';
import { lostNames } from './shared/lost';
import { mentionsOf } from './shared/mentions';
import { visibleTexts } from './shared/visible';

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
  needs: 'terms',
  check: (collection) => {
    const found = [...inTexts(collection), ...inSentences(collection)];
    const places = new Set<string>();
    return found.filter(({ file, line, column }) => {
      const place = `${file}:${line}:${column}`;
      return !places.has(place) && places.add(place);
    });
  },
};

/** What the texts show by themselves. */
function inTexts(collection: Collection): Diagnostic[] {
  const across = namesAcross(collection);
  return visibleTexts(collection).flatMap(({ locale, texts }) =>
    texts.flatMap((visible) => {
      const names = visible.block && across.get(visible.block);
      return findNear(visible.prose, collection.terms, locale)
        .filter((one) => one.sure || (names ? names.has(one.term) : isLong(one.form)))
        .filter((one) => !isCited(visible, one))
        .map((one) => {
          const written = visible.text.slice(one.start, one.end);
          const fix = one.sure ? visible.fixAt(one.start, one.end, one.form) : undefined;
          return { ...finding(written, one, visible.placeAt(one.start)), ...(fix && { fix }) };
        });
    }),
  );
}

/** Short names, which only the other text can tell. */
function inSentences({ articles, terms }: Collection): Diagnostic[] {
  return articles.flatMap((article) =>
    mentionsOf(article, terms).flatMap((named) =>
      named === null
        ? []
        : lostNames(named).flatMap(({ mention: { term }, locale, almost }) => {
            if (!almost) return [];
            const side = named.sides[otherLocale(locale)];
            const written = side.text.slice(almost.start, almost.end);
            return finding(written, { term, form: almost.form }, side.placeAt(almost.start));
          }),
    ),
  );
}

/** For each block of a confident pair, the names that the other text has there, long ones misspelt too. */
function namesAcross({ articles, terms }: Collection): Map<Block, ReadonlySet<Term>> {
  const found = new Map<Block, ReadonlySet<Term>>();
  for (const article of articles) {
    for (const named of mentionsOf(article, terms)) {
      if (!named) continue;
      for (const locale of ['de', 'zh'] as const) {
        const other = otherLocale(locale);
        const almost = findNear(named.sides[other].prose, terms, other);
        const names = new Set([
          ...named.mentions[other].map(({ term }) => term),
          ...almost.filter(({ form }) => isLong(form)).map(({ term }) => term),
        ]);
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

function finding(
  written: string,
  { term, form }: Pick<NearMiss, 'term' | 'form'>,
  place: Place,
): Diagnostic {
  return {
    ...place,
    severity: 'warning',
    rule: 'term-spelling',
    message: `Unexpected spelling \u201C${written}\u201D, expected \u201C${form}\u201D.`,
    other: { ...term.place, message: 'the term; add the spelling there if it is right' },
    cause: { term: term.hanzi, written, wanted: form },
  };
}
