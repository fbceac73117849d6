import { VFile } from 'vfile';
import type { Lexicon } from '@/lib/align/lexicon';
import { doubtfulPairs } from '@/lib/align/pairs/doubts';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import { rules } from '@/lib/check/rules';
import { applySilencers } from '@/lib/check/silence';
import { parseEdition } from '@/lib/content/edition';
import type { Article, Bilingual, Collection, Diagnostic, Edition } from '@/lib/model';

/** A text in both languages, and what it is checked against. */
export interface Specimen {
  article: Article & { editions: Bilingual<Edition> };
  terms: Collection['terms'];
  sources: Collection['sources'];
  lexicon: Lexicon;
}

/** The edition that a changed source text gives; undefined where nothing can be read. */
export function reread(edition: Edition, raw: string, sources: Collection['sources']) {
  const { locale, slug, file } = edition;
  const context = {
    file: new VFile({ path: file, value: raw }),
    locale,
    folder: { slug, texts: {}, images: [] },
    images: new Map(),
    addresses: new Set<string>(),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
  return parseEdition(context, edition, raw.indexOf('\n---\n') + '\n---\n'.length);
}

/** The same specimen with other source texts, aligned from scratch. */
export function withTexts(specimen: Specimen, raw: Bilingual): Specimen | undefined {
  const { article, sources, lexicon } = specimen;
  const de = reread(article.editions.de, raw.de, sources);
  const zh = reread(article.editions.zh, raw.zh, sources);
  if (!de || !zh) return undefined;
  const editions = { de, zh };
  const { pairs = [] } = resolvePairs(
    realign({ slug: article.slug, editions }, undefined, lexicon),
    editions,
  );
  return { ...specimen, article: { ...article, editions, pairs } };
}

/** Everything that is found in a specimen, silencers applied. */
export function findingsIn({ article, terms, sources }: Specimen): Diagnostic[] {
  const collection = { articles: [article], pages: [], terms, sources, registries: [] };
  const files = Object.values(article.editions).map(({ file }) => file);
  const own = rules
    .flatMap((rule) => rule.check(collection))
    .filter(({ file }) => files.includes(file));
  const names = rules.map(({ name }) => name);
  return [...doubtfulPairs(article), ...applySilencers(own, collection, names)];
}
