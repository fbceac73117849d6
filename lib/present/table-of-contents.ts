import { treeOf } from '@/lib/language/tree';
import { linesOf } from '@/lib/language/typesetting';
import type { Article, Locale } from '@/lib/model';

/** The headings of an edition with the anchors of their pairs. */
export function tableOfContents(
  article: Article,
  locale: Locale,
): { id: string; text: string; depth: number }[] {
  const blocks = article.editions[locale]?.blocks ?? [];
  return article.pairs.flatMap((pair) => {
    const block = blocks[pair.blocks[locale][0] ?? -1];
    if (block?.kind !== 'heading') return [];
    // Readings above the line are not in it.
    const text = linesOf(treeOf(block), locale).flatMap((line) =>
      line.map(({ node }) => node.value),
    );
    return [{ id: pair.id, text: text.join(''), depth: block.depth ?? 2 }];
  });
}
