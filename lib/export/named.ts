import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, rmQuietly } from '@/lib/cache/folder';
import { PAGES_FILE } from '@/lib/cache/pages';
import type { Diagnostic } from '@/lib/model';

/** The names of the pages that outlive a build, by their path in the framework's export. */
export function namedPages(build: string): Record<string, string> {
  const list = join(build, PAGES_FILE);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
}

/** Forgets kept pages that are none any more. */
export function forgetOthers(kept: string, names: Record<string, string>): void {
  const named = new Set(Object.values(names));
  for (const name of entriesIn(kept)) if (!named.has(name)) rmQuietly(join(kept, name));
}

/** What to say of a page that is neither in the framework's export nor among the kept ones. */
export const lostPage = (file: string): Diagnostic => ({
  ...{ file, line: 1, column: 1, severity: 'error', rule: 'lost-page' },
  message: 'This page was rendered by an earlier build and is gone. Build once more.',
});
