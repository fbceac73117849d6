import { dirname, join, posix, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Store } from '@/lib/cache/folder';
import type { Article, Collection, Diagnostic, Page } from '@/lib/model';
import { brokenLinks } from './broken-links';
import { buildDay } from './day';
import { type Folder, firstFile, layOut } from './layout';
import { lettersReader } from './letters';
import { addressesOf } from './links';
import { diagnosticsOf, hasErrors } from './messages';
import { reportMisprints } from './misprints';
import { missingRegistries } from './missing';
import { pageOf } from './page';
import { readSources, shownPath } from './read';
import { authorsOf, registryOf, tagsOf, termsOf } from './registries';
import { articleReader } from './remember';
import { sourcesOf } from './seeds';
import type { Shelf } from './shelf';
import { sortDiagnostics } from './text-report';
import { aboutDrafts, daysToCome, linksToWaiting, type ReadFolder, softened } from './waiting';

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

/** An article or page that has errors, as far as it can be read: for the preview and the checks. */
export interface Damaged {
  slug: string;
  /** Its folder, as printed. */
  folder: string;
  article?: Article | undefined;
  page?: Page | undefined;
  /** Whether all of its texts were read, so that what is not in them is missing. */
  whole: boolean;
}

/** What was read, and everything that is wrong with it. */
export interface Loaded {
  /** Articles and pages with errors are left out. */
  collection: Collection;
  /** By file, line and column. */
  diagnostics: Diagnostic[];
  /** What was left out. */
  damaged: Damaged[];
  /** Whether terms.yaml was read, if there is one. */
  termsRead: boolean;
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
  const links = ['app', 'public'].flatMap((folder) => brokenLinks(join(root, folder), root));
  const layout = layOut(files, shownPath(dir, root));
  const sources = sourcesOf(seedFiles, shownPath(seeds, root));
  const shelf: Shelf = {
    root,
    authors: authorsOf(layout.authors, root),
    tags: tagsOf(layout.tags),
    series: tagsOf(layout.series),
    sources,
    addresses: addressesOf(layout),
  };
  const articleOf = articleReader(shelf, options.cache);
  const articles: Article[] = [];
  const pages: Page[] = [];
  const damaged: Damaged[] = [];
  const withLetters = lettersReader(
    layout,
    layout.articles.map(({ slug }) => slug),
  );
  const read = layout.articles.map((folder): ReadFolder => {
    const reading = articleOf(folder);
    return { folder, ...reading, content: reading.content && withLetters(reading.content) };
  });
  for (const { folder, content, sound, whole } of read) {
    if (content && sound) articles.push(content);
    if (content && sound && whole) continue;
    const article = sound ? undefined : content;
    damaged.push({ slug: folder.slug, folder: pathOf(folder), article, whole });
  }
  for (const folder of layout.pages) {
    const { content, sound, whole } = pageOf(shelf, folder);
    if (content && sound) pages.push(content);
    else damaged.push({ slug: folder.slug, folder: pathOf(folder), page: content, whole });
  }
  const terms = termsOf(layout.terms);
  const { authors, tags, series } = layout;
  const registryFiles = [authors, tags, series, layout.terms, ...seedFiles].flatMap(
    (file) => file ?? [],
  );
  registryFiles.forEach(reportMisprints);
  const known = [...sources.values()].filter((source) => source !== undefined);
  const diagnostics = [...files, ...seedFiles, ...links].flatMap((file: VFile) =>
    diagnosticsOf(file),
  );
  const day = buildDay();
  diagnostics.push(...read.flatMap((one) => daysToCome(one, day)));
  diagnostics.push(...linksToWaiting(read, pages, day));
  diagnostics.push(...missingRegistries(layout, shownPath(dir, root), read));
  if (layout.articles.length === 0) diagnostics.push(nothingIn(shownPath(dir, root)));
  return {
    collection: {
      articles: articles.sort(newestFirst),
      pages,
      terms,
      sources: known,
      registries: registryFiles.map(registryOf),
    },
    diagnostics: sortDiagnostics(softened(diagnostics, aboutDrafts(read))),
    damaged,
    termsRead: !layout.terms || !hasErrors(layout.terms),
  };
}

/** A folder as printed. */
function pathOf(folder: Folder): string {
  return posix.dirname(firstFile(folder)?.path ?? '');
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
