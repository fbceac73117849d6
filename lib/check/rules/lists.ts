import type { Article, Block, Diagnostic } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { type PairSides, reportedSide, sidesOf } from './shared/sides';

/**
 * A list with more or fewer items, a table with more or fewer rows or columns than in the other text.
 *
 * Why: an item that was left out is easily overlooked, and a reader who counts is misled.
 *
 * @example Unexpected warning
 * de: - eins⏎- zwei⏎- drei
 * zh: - 一⏎- 二
 * @example Expected
 * de: - eins⏎- zwei
 * de: | A | B |⏎| - | - |⏎| 1 | 2 |
 * zh: - 一⏎- 二
 * zh: | 甲 | 乙 |⏎| - | - |⏎| 1 | 2 |
 */
export const lists: Rule = {
  name: 'lists',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      sidesOf(article).flatMap((sides) => (sides ? checkPair(article, sides) : [])),
    ),
};

function checkPair(article: Article, sides: PairSides): Diagnostic[] {
  const at = reportedSide(article);
  const other = otherLocale(at);
  const [here, there] = [shapeOf(sides[at].blocks), shapeOf(sides[other].blocks)];
  if (here === there) return [];
  return [
    {
      ...sides[at].placeAt(0),
      severity: 'warning',
      rule: 'lists',
      message: `Unexpected ${here}, expected ${there} as in the other text.`,
      other: { ...sides[other].placeAt(0), message: 'the other text' },
    },
  ];
}

/** The lists and tables of some blocks in words. */
function shapeOf(blocks: Block[]): string {
  const count = (html: string, tag: RegExp) => html.match(tag)?.length ?? 0;
  const shapes = blocks.flatMap(({ html }) => {
    const items = count(html, /<li[ >]/g);
    const rows = count(html, /<tr[ >]/g);
    const cells = count(html, /<t[hd][ >]/g);
    return [
      ...(items > 0 ? [`list of ${items}`] : []),
      ...(rows > 0 ? [`table of ${rows} rows and ${cells / rows} columns`] : []),
    ];
  });
  return shapes.length > 0 ? shapes.join(' and ') : 'no list or table';
}
