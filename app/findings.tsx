import { Findings } from '@/components/proof-table';
import type { Article, Locale } from '@/lib/model';
import { isAbout } from '@/lib/present/proof';
import { findings, isPreview } from './collection';

/** In the live preview: what the checks say about the passage of a pair. */
export function PassageFindings({
  article,
  locale,
  id,
}: {
  article: Article;
  locale: Locale;
  id: string;
}) {
  if (!isPreview) return null;
  const edition = article.editions[locale];
  const blocks = article.pairs
    .filter((pair) => pair.id === id)
    .flatMap((pair) => pair.blocks[locale].flatMap((index) => edition?.blocks[index] ?? []));
  return (
    <Findings
      findings={findings().filter((finding) =>
        blocks.some((block) => isAbout(finding, edition, block)),
      )}
    />
  );
}
