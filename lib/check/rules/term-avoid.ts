import { findSpellings, type Mention } from '@/lib/language/terms';
import type { Diagnostic, Locale } from '@/lib/model';
import type { Rule } from '../rule';
import { isCited } from './shared/cited';
import { type Visible, visibleTexts } from './shared/visible';

/**
 * A spelling that terms.yaml says to avoid.
 *
 * Why: machine translation breaks names, and a reader takes each spelling for another person. Who
 * writes about a wrong spelling puts it in quotation marks or in italics, or in a cell of its own.
 *
 * @example Unexpected error
 * term: { hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, avoid: { de: [Universität Zhejiang], zh: [千江大学] }, line: { de: Hochschule, zh: 高校 } }
 * de: Er war an der Universität Zhejiang.
 * zh: 他在千江大学读书。
 * @example Expected
 * term: { hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, avoid: { de: [Universität Zhejiang], zh: [千江大学] }, line: { de: Hochschule, zh: 高校 } }
 * de: Er war an der Zhejiang-Universität, nicht *Universität Zhejiang* oder 千江大学.
 * zh: 他在浙江大学读书，不在“千江大学”。
 */
export const termAvoid: Rule = {
  name: 'term-avoid',
  needs: 'terms',
  check: ({ terms, ...collection }) =>
    visibleTexts({ terms, ...collection }).flatMap(({ locale, texts }) =>
      texts.flatMap((visible) =>
        findSpellings(visible.text, terms, locale)
          .filter((one) => one.wrong && one.locale === locale && !isCited(visible, one))
          .map((one) => finding(one, visible, locale)),
      ),
    ),
};

function finding(
  { term, form, start, end }: Mention,
  visible: Visible,
  locale: Locale,
): Diagnostic {
  const right = locale === 'de' ? term.german : term.hanzi;
  const written = visible.text.slice(start, end);
  // Where only capitals, spaces or hyphens are wrong, the name itself is not in doubt.
  const fix =
    bare(form) === bare(right)
      ? visible.fixAt(start, end, right + written.slice(form.length))
      : undefined;
  return {
    ...visible.placeAt(start),
    severity: 'error',
    rule: 'term-avoid',
    message: `Unexpected spelling \u201C${written}\u201D, expected \u201C${right}\u201D.`,
    other: { ...term.place, message: 'the term, which says to avoid it' },
    ...(fix && { fix }),
    cause: { term: term.hanzi, written, wanted: right },
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');
