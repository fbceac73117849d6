/** What is published on a day, and what waits. */
import type { Article, Bilingual, Collection, Edition, Locale } from '@/lib/model';
import { locales } from '@/lib/site';

/** Why an edition is not published: it is a draft, or this is the day on which it will be. */
export type Wait = { draft: true } | { draft: false; until: string };

/** What an edition of an article waits for on a day; undefined where it is published. */
export function waitOf(article: Article, locale: Locale, day: string): Wait | undefined {
  const { editions, original, published } = article;
  const texts = [editions[original], editions[locale]];
  if (texts.some((text) => text?.status === 'draft')) return { draft: true };
  return published > day ? { draft: false, until: published } : undefined;
}

/**
 * The collection as the site shows it on a day: without drafts (`status: draft`), without articles that are
 * published later, without days of correction that are still to come. Pairs keep their ids.
 */
export function publishedOn(collection: Collection, day: string): Collection {
  const articles = collection.articles.flatMap((article) => {
    if (waitOf(article, article.original, day)) return [];
    const waiting = locales.filter((l) => article.editions[l] && waitOf(article, l, day));
    const { updated, ...rest } = waiting.reduce(withoutEdition, article);
    return updated !== undefined && updated <= day ? { ...rest, updated } : rest;
  });
  return { ...collection, articles };
}

/** An article without one of its texts. */
export function withoutEdition(article: Article, locale: Locale): Article {
  const { [locale]: _, ...rest } = article.editions;
  const editions: Partial<Bilingual<Edition>> = rest;
  const pairs = article.pairs.flatMap((pair) => {
    const blocks = { ...pair.blocks, [locale]: [] };
    const { changed: __, ...kept } = pair;
    return blocks.de.length + blocks.zh.length > 0 ? { ...kept, blocks, sentences: [] } : [];
  });
  return { ...article, editions, pairs };
}

/** The files of texts that are drafts, or translations of drafts. */
export function draftFiles(articles: Article[]): Set<string> {
  const files = articles.flatMap(({ original, editions }) =>
    Object.values(editions).filter((text) =>
      [text, editions[original]].some((one) => one?.status === 'draft'),
    ),
  );
  return new Set(files.map(({ file }) => file));
}
