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
    return [{ id: pair.id, text: block.text, depth: block.depth ?? 2 }];
  });
}
