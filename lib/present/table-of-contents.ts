import { toString as contentOf } from 'mdast-util-to-string';
import type { Article, Block, Locale } from '@/lib/model';
import { parseFragment } from './fragment';

/** The headings of an edition with the anchors of their pairs. */
export function tableOfContents(
  article: Article,
  locale: Locale,
): { id: string; text: string; depth: number }[] {
  const blocks = article.editions[locale]?.blocks ?? [];
  return article.pairs.flatMap((pair) => {
    const block = blocks[pair.blocks[locale][0] ?? -1];
    if (block?.kind !== 'heading') return [];
    return [{ id: pair.id, text: withoutReadingsOf(block), depth: block.depth ?? 2 }];
  });
}

/** The text of a block, of ruby only the hanzi. */
function withoutReadingsOf({ html, text }: Block): string {
  const readings = [...html.matchAll(/<rp>\(<\/rp><rt>.*?<\/rt><rp>\)<\/rp>/g)];
  return readings.reduce(
    (plain, [reading]) => plain.replace(contentOf(parseFragment(reading)), ''),
    text,
  );
}
