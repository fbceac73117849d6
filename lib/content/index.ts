import { join } from 'node:path';
import { CACHE_FOLDER, codeCache } from '@/lib/cache/version';
import type { Collection } from '@/lib/model';
import { buildDay } from './day';
import { type Loaded, type LoadOptions, readCollection } from './load';
import { textReport } from './text-report';

export type { Loaded, LoadOptions } from './load';

const memory = new Map<string, Loaded>();

/**
 * Everything the site is made of and everything that is wrong with it. Read once for each set of
 * options; nothing is thrown for an author's mistake.
 */
export function loadCollection(options: LoadOptions = {}): Loaded {
  const { CONTENT_DIR, SEEDS_DIR } = process.env;
  const where = [options.dir, options.seeds, options.root, CONTENT_DIR, SEEDS_DIR];
  const key = JSON.stringify([...where, buildDay()]);
  const known = memory.get(key);
  if (known) return known;
  const loaded = readCollection({ cache: codeCache(join(CACHE_FOLDER, 'articles')), ...options });
  memory.set(key, loaded);
  return loaded;
}

/**
 * The collection for the app.
 * @throws one short Error without a stack where content has errors, after printing them
 */
export function collectionOrFail(options: LoadOptions = {}): Collection {
  const { collection, diagnostics } = loadCollection(options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return collection;
  console.error(textReport(errors));
  const failure = new Error('The content has errors, see the report above (npm run check).');
  failure.stack = failure.message;
  throw failure;
}
