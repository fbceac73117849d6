import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES_FILE } from '@/lib/cache/pages';
import type { Diagnostic } from '@/lib/model';

/**
 * Makes the framework's export whole: puts in the pages that were left out because an earlier build had
 * rendered them, keeps the new ones for the next build, and forgets what is no page any more.
 *
 * @param build the framework's export
 * @param kept holds the pages of earlier builds
 * @returns an error for each page that is in neither place
 */
export function restorePages(build: string, kept: string): Diagnostic[] {
  const list = join(build, PAGES_FILE);
  const pages: Record<string, string> = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : {};
  const problems: Diagnostic[] = [];
  for (const [path, name] of Object.entries(pages)) {
    const [page, copy] = [join(build, path), join(kept, name)];
    if (existsSync(page)) copyTo(copy, page);
    else if (existsSync(copy)) copyTo(page, copy);
    else problems.push(lost(page));
  }
  const names = new Set(Object.values(pages));
  const left = existsSync(kept) ? readdirSync(kept).filter((name) => !names.has(name)) : [];
  for (const name of left) rmSync(join(kept, name));
  return problems;
}

function copyTo(to: string, from: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

const lost = (file: string): Diagnostic => ({
  ...{ file, line: 1, column: 1, severity: 'error', rule: 'lost-page' },
  message: 'This page was rendered by an earlier build and is gone. Build once more.',
});
