/** The collection as the routes need it. */
import { cache } from 'react';
import type { Store } from '@/lib/cache/folder';
import { storeInMemory } from '@/lib/cache/in-memory';
import { codeVersion } from '@/lib/cache/version';
import { checkCache, runCheck } from '@/lib/check/run';
import { collectionOrFail, loadCollection } from '@/lib/content';
import { buildDay } from '@/lib/content/day';
import { type Damaged, readCollection } from '@/lib/content/load';
import { publishedOn } from '@/lib/content/publication';
import type { Article, Collection, Diagnostic, Edition, Locale } from '@/lib/model';

/** Whether this is the live preview; a built site does not show its findings. */
export const isPreview = process.env.NODE_ENV === 'development';

/**
 * The live preview reads anew for every request and shows what is wrong instead of failing. It keeps
 * nothing for builds: while code is edited, what runs may be older than what the files say.
 */
const fresh = cache(() => readCollection({ cache: previewStore() }));

let kept: { version: string; store: Store } | undefined;

/** What the preview has read and checked with the present code. */
function previewStore(): Store {
  const version = codeVersion();
  if (kept?.version !== version) kept = { version, store: storeInMemory() };
  return kept.store;
}

/** The collection as it is shown: a built site shows what is published on its day. */
export const collection = (): Collection =>
  isPreview ? fresh().collection : published(collectionOrFail());

const publishedByCollection = new WeakMap<Collection, Collection>();

/** Always the same objects for the same collection: rows are kept by article. */
function published(all: Collection): Collection {
  const shown = publishedByCollection.get(all) ?? publishedOn(all, buildDay());
  publishedByCollection.set(all, shown);
  return shown;
}

/** Articles and pages with errors, which only the live preview shows. */
export const damaged = (): Damaged[] => (isPreview ? fresh().damaged : []);

/** What the checks say about the content. */
export const findings = cache((): Diagnostic[] =>
  isPreview
    ? runCheck(fresh(), undefined, previewStore())
    : runCheck(loadCollection(), undefined, checkCache()),
);

/** The articles that exist in a locale, newest first. */
export function articlesIn(locale: Locale): { article: Article; edition: Edition }[] {
  const { articles } = collection();
  return articles.flatMap((article) => {
    const edition = article.editions[locale];
    return edition ? [{ article, edition }] : [];
  });
}

export interface FooterPage {
  slug: string;
  title: string;
}

/** The site's own pages as the footer names them. */
export function footerPages(locale: Locale): FooterPage[] {
  const { pages } = collection();
  return pages.map(({ slug, editions }) => ({ slug, title: editions[locale].title }));
}
