import type { Article, Diagnostic } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { type PairSides, reportedSide, sidesOf } from './shared/sides';

/**
 * A heading that is no heading in the other text, or one of another level.
 *
 * Why: the table of contents and the numbers of the paragraphs are the same in both languages.
 *
 * @example Unexpected warning
 * de: ## Am Fluss
 * de: ### Die Stadt
 * zh: ## 河边
 * zh: ## 城市
 * @example Expected
 * de: ## Am Fluss
 * de: ### Die Stadt
 * zh: ## 河边
 * zh: ### 城市
 */
export const headingUnmatched: Rule = {
  name: 'heading-unmatched',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      sidesOf(article).flatMap((sides) => (sides ? checkPair(article, sides) : [])),
    ),
};

function checkPair(article: Article, sides: PairSides): Diagnostic[] {
  const at = reportedSide(article);
  const other = otherLocale(at);
  const [here, there] = [levelsOf(sides, at), levelsOf(sides, other)];
  if (here === there) return [];
  return [
    {
      ...sides[at].placeAt(0),
      severity: 'warning',
      rule: 'heading-unmatched',
      message: `Unexpected ${here}, expected ${there} as in the other text.`,
      other: { ...sides[other].placeAt(0), message: 'the other text' },
    },
  ];
}

function levelsOf(sides: PairSides, locale: 'de' | 'zh'): string {
  const levels = sides[locale].blocks.flatMap(({ depth }) => depth ?? []);
  return levels.length === 0 ? 'no heading' : `heading of level ${levels.join(' and ')}`;
}
