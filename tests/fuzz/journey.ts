/** Everything that happens to content on its way to a reader, without a browser and without Next. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatPairs, readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { reports } from '@/lib/check/report-formats';
import { runCheck } from '@/lib/check/run';
import { type Loaded, readCollection } from '@/lib/content/load';
import type { Article, Collection, Diagnostic } from '@/lib/model';
import { atomFeed } from '@/lib/present/feed';
import { presentPage } from '@/lib/present/page';
import { type ProofRow, proofRows } from '@/lib/present/proof';
import { presentReading, presentRows } from '@/lib/present/rows';
import { locales } from '@/lib/site';

/** What comes of a site. */
export interface Arrived {
  loaded: Loaded;
  findings: Diagnostic[];
  /** In every format. */
  reports: string[];
  /** HTML fragments, as pages show them. */
  fragments: string[];
  proofs: ProofRow[][];
  feeds: string[];
  /** Pairs files, as `npm run align` writes them. */
  pairs: string[];
}

/** Reads, checks, shows and aligns the site below `root`; nothing is written. */
export function journey(root: string): Arrived {
  const loaded = readCollection({ root });
  const findings = runCheck(loaded);
  const all = previewOf(loaded);
  return {
    loaded,
    findings,
    reports: Object.values(reports).map((report) => report(findings)),
    fragments: fragmentsOf(all),
    proofs: all.articles.map((article) => proofRows(article, all.terms, findings)),
    feeds: feedsOf(loaded.collection),
    pairs: all.articles.map((article) => alignedAnew(root, article)),
  };
}

/** Everything that a preview shows: also what has errors, as far as it can be read. */
function previewOf({ collection, damaged }: Loaded): Collection {
  return {
    ...collection,
    articles: [...collection.articles, ...damaged.flatMap(({ article }) => article ?? [])],
    pages: [...collection.pages, ...damaged.flatMap(({ page }) => page ?? [])],
  };
}

function fragmentsOf({ articles, pages, terms }: Collection): string[] {
  const passages = [
    ...articles.flatMap((article) => [
      ...presentRows(article, terms).flatMap(({ sides }) => Object.values(sides)),
      ...Object.values(article.editions).flatMap(
        (edition) => presentReading(article, edition, terms).passages,
      ),
    ]),
    ...pages.flatMap(({ editions }) =>
      Object.values(editions).flatMap((edition) => presentPage(edition, terms)),
    ),
  ];
  return passages.flatMap((passage) =>
    passage ? [...passage.html, ...passage.notes.map(({ html }) => html)] : [],
  );
}

function feedsOf({ articles }: Collection): string[] {
  return locales.map((locale) =>
    atomFeed(
      locale,
      articles.flatMap((article) => {
        const edition = article.editions[locale];
        return edition ? [{ article, edition }] : [];
      }),
    ),
  );
}

function alignedAnew(root: string, article: Article): string {
  const edition = article.editions.de ?? article.editions.zh;
  const path = join(dirname(edition?.file ?? ''), 'pairs.json');
  const text = textOrEmpty(join(root, path));
  return formatPairs(realign(article, readPairs(text, path).file ?? salvagePairs(text)));
}

function textOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}
