import { dirname, join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Store } from '@/lib/cache/folder';
import type { Article, Collection, Diagnostic } from '@/lib/model';
import { layOut } from './layout';
import { addressesOf } from './links';
import { diagnosticsOf } from './messages';
import { pageOf } from './page';
import { readSources, shownPath } from './read';
import { authorsOf, namesOf, termsOf } from './registries';
import { articleReader } from './remember';
import { sortDiagnostics } from './report';
import { sourcesOf } from './seeds';
import type { Shelf } from './shelf';

/** Where to read from. */
export interface LoadOptions {
  /** Content folder; `CONTENT_DIR` or `content` if left out. */
  dir?: string;
  /** Ledger of sources; `SEEDS_DIR` or the folder `seeds` beside the content folder if left out. */
  seeds?: string;
  /** What printed paths are relative to, and where `public/` is; the working folder if left out. */
  root?: string;
  /** Remembers articles that were read before. */
  cache?: Store;
}

/** What was read, and everything that is wrong with it. */
export interface Loaded {
  /** Articles and pages with errors are left out. */
  collection: Collection;
  /** By file, line and column. */
  diagnostics: Diagnostic[];
}

/** Step 4 without memory: reads everything anew. Author mistakes are diagnostics, never thrown. */
export function readCollection(options: LoadOptions = {}): Loaded {
  const root = resolve(options.root ?? process.cwd());
  const dir = resolve(root, options.dir ?? process.env.CONTENT_DIR ?? 'content');
  const seeds = resolve(
    root,
    options.seeds ?? process.env.SEEDS_DIR ?? join(dirname(dir), 'seeds'),
  );
  const files = readSources(dir, root);
  const seedFiles = readSources(seeds, root);
  const layout = layOut(files, shownPath(dir, root));
  const sources = sourcesOf(seedFiles, shownPath(seeds, root));
  const shelf: Shelf = {
    root,
    authors: authorsOf(layout.authors, root),
    tags: namesOf(layout.tags),
    series: namesOf(layout.series),
    sources,
    addresses: addressesOf(layout),
  };
  const articleOf = articleReader(shelf, options.cache);
  const articles = layout.articles.flatMap((folder) => articleOf(folder) ?? []);
  const pages = layout.pages.flatMap((folder) => pageOf(shelf, folder) ?? []);
  const terms = termsOf(layout.terms);
  const known = [...sources.values()].filter((source) => source !== undefined);
  const diagnostics = [...files, ...seedFiles].flatMap((file: VFile) => diagnosticsOf(file));
  if (layout.articles.length === 0) diagnostics.push(nothingIn(shownPath(dir, root)));
  return {
    collection: { articles: articles.sort(newestFirst), pages, terms, sources: known },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

function newestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function nothingIn(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'empty',
    message: 'There is no article here. Write articles/<slug>/de.md or zh.md in this folder.',
  };
}
