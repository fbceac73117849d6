import { type Proposal, proposalsIn } from '@/lib/language/terms/proposals';
import type { Diagnostic } from '@/lib/model';
import type { Rule } from '../rule';
import { mentionsOf, type NamedSides } from './shared/mentions';

/**
 * A Chinese name in both texts of a paragraph that terms.yaml does not have.
 *
 * Why: only names of the registry are explained to readers, listed in the glossary and checked in both
 * languages. The entry is given ready to be put there; what it says of the name remains to be written.
 *
 * @example Unexpected hint
 * de: Wang Jian kam aus Suzhou.
 * zh: 王坚来自苏州。
 * @example Expected
 * term: { hanzi: 王坚, pinyin: Wáng Jiān, german: Wang Jian, kind: person, line: { de: Gründer, zh: 创始人 } }
 * term: { hanzi: 苏州, pinyin: Sūzhōu, german: Suzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * de: Wang Jian kam aus Suzhou. Die Lange Gasse kannte er.
 * zh: 王坚来自苏州。他知道那条长街。
 */
export const termUnregistered: Rule = {
  name: 'term-unregistered',
  across: true,
  needs: 'terms',
  check: ({ articles, terms }) => {
    const told = new Set<string>();
    return articles.flatMap((article) =>
      mentionsOf(article, terms).flatMap((named) => {
        if (!named) return [];
        const { de, zh } = named.sides;
        return proposalsIn(de.text, zh.text)
          .filter((one) => isFree(one, named))
          .flatMap((one) => {
            if (told.has(one.hanzi)) return [];
            told.add(one.hanzi);
            return finding(one, named);
          });
      }),
    );
  },
};

/** Whether the name is no part of a registered one, and none of it. */
function isFree({ hanzi, german, de, zh }: Proposal, { mentions }: NamedSides): boolean {
  const touches = (start: number, length: number) => (one: { start: number; end: number }) =>
    one.start < start + length && start < one.end;
  return (
    !mentions.de.some(touches(de, german.length)) && !mentions.zh.some(touches(zh, hanzi.length))
  );
}

function finding(
  { hanzi, pinyin, german, kind, de, zh }: Proposal,
  { sides }: NamedSides,
): Diagnostic {
  const entry = `- { hanzi: ${hanzi}, pinyin: "${pinyin}", german: ${german}, kind: ${kind}, line: { de: \u2026, zh: \u2026 } }`;
  return {
    ...sides.de.placeAt(de),
    severity: 'hint',
    rule: 'term-unregistered',
    message: `Unexpected name \u201C${german}\u201D (${hanzi}) in both texts but not in the registry, expected in terms.yaml, with a line on what it is: \u201C${entry}\u201D.`,
    other: { ...sides.zh.placeAt(zh), message: `${hanzi} in the other text` },
  };
}
