import { findTerms, formsOf, type Mention } from '@/lib/language/terms';
import type { Diagnostic, Term } from '@/lib/model';
import type { Rule } from '../rule';
import { type Visible, type VisibleTexts, visibleTexts } from './shared/visible';

/**
 * Two spellings of one name in one text.
 *
 * Why: a reader who does not know the name takes them for two. A short form of the name, and one
 * that is explained in brackets or quotation marks, are fine.
 *
 * @example Unexpected hint
 * term: { hanzi: 马云, pinyin: Mǎ Yún, german: Jack Ma, kind: person, aliases: { de: [Ma Yun] }, line: { de: Unternehmer, zh: 企业家 } }
 * de: Jack Ma kam. Ma Yun ging.
 * @example Expected
 * term: { hanzi: 马云, pinyin: Mǎ Yún, german: Jack Ma, kind: person, aliases: { de: [Ma Yun, Ma] }, line: { de: Unternehmer, zh: 企业家 } }
 * de: Jack Ma (Ma Yun) kam. Ma ging.
 */
export const termMixed: Rule = {
  name: 'term-mixed',
  needs: 'terms',
  check: ({ terms, ...collection }) =>
    visibleTexts({ terms, ...collection })
      // Lines of the glossary and claims of the ledger are read one by one.
      .filter(({ texts }) => texts.some(({ block }) => block))
      .flatMap((group) =>
        [...spellingsOf(group, terms)].flatMap(([term, forms]) => findings(term, forms)),
      ),
};

interface Used {
  count: number;
  visible: Visible;
  mention: Mention;
}

/** The spellings of each name that a text uses as its own, with where each first stands. */
function spellingsOf(
  { locale, texts }: VisibleTexts,
  terms: readonly Term[],
): Map<Term, Map<string, Used>> {
  const found = new Map<Term, Map<string, Used>>();
  for (const visible of texts) {
    for (const mention of findTerms(visible.prose, terms, locale)) {
      const { term, form } = mention;
      if (term.kind === 'word' || !formsOf(term, locale).includes(form)) continue;
      if (isExplained(visible.prose, mention)) continue;
      const forms = found.get(term) ?? new Map<string, Used>();
      found.set(term, forms);
      const used = forms.get(form);
      if (used) used.count++;
      else forms.set(form, { count: 1, visible, mention });
    }
  }
  return found;
}

function isExplained(text: string, { start, end }: Mention): boolean {
  const marks = /[()\uFF08\uFF09\u201C-\u201E\u2018-\u201A\u00AB\u00BB]/;
  return marks.test(text.charAt(start - 1)) || marks.test(text.charAt(end));
}

function findings(term: Term, forms: Map<string, Used>): Diagnostic[] {
  const [most, ...others] = [...forms].sort(([, a], [, b]) => b.count - a.count);
  if (!most) return [];
  const [usual, { visible, mention }] = most;
  return others
    .filter(([form]) => !form.includes(usual) && !usual.includes(form))
    .map(([form, used]) => ({
      ...used.visible.placeAt(used.mention.start),
      severity: 'hint',
      rule: 'term-mixed',
      message: `Unexpected second spelling \u201C${form}\u201D of ${term.hanzi}, expected \u201C${usual}\u201D as elsewhere in this text.`,
      other: { ...visible.placeAt(mention.start), message: `\u201C${usual}\u201D` },
    }));
}
