import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PAGES_FILE } from '@/lib/cache/pages';
import { restorePages } from '@/lib/export/restore';

const folder = mkdtempSync(join(tmpdir(), 'restore-'));
afterAll(() => rmSync(folder, { recursive: true }));
const kept = join(folder, 'kept');

/** What a build that renders these pages and names those leaves in its folder. */
function restored(rendered: Record<string, string>, named: Record<string, string>) {
  const build = join(folder, 'build');
  rmSync(build, { recursive: true, force: true });
  for (const [path, text] of Object.entries({
    ...rendered,
    [PAGES_FILE]: JSON.stringify(named),
  })) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), text);
  }
  const problems = restorePages(build, kept).map(({ rule }) => rule);
  const page = (path: string) =>
    existsSync(join(build, path)) ? readFileSync(join(build, path), 'utf8') : null;
  return { problems, a: page('de/a/index.html'), b: page('de/b/index.html') };
}

it('puts in what an earlier build has rendered under the same name', () => {
  const both = { 'de/a/index.html': 'a1.html', 'de/b/index.html': 'b1.html' };
  const first = restored({ 'de/a/index.html': 'A1', 'de/b/index.html': 'B1' }, both);
  expect(first).toEqual({ problems: [], a: 'A1', b: 'B1' });

  const second = restored({ 'de/b/index.html': 'B2' }, { ...both, 'de/b/index.html': 'b2.html' });
  expect(second).toEqual({ problems: [], a: 'A1', b: 'B2' });

  const third = restored({ 'de/a/index.html': 'A1' }, { ...both, 'de/b/index.html': 'b2.html' });
  expect(third).toEqual({ problems: [], a: 'A1', b: 'B2' });
});

it('forgets pages that are no more', () => {
  expect(existsSync(join(kept, 'b1.html'))).toBe(false);
  restored({}, { 'de/a/index.html': 'a1.html' });
  expect(existsSync(join(kept, 'b2.html'))).toBe(false);
});

it('reports a page that nobody has', () => {
  const { problems } = restored({}, { 'de/c/index.html': 'c1.html' });
  expect(problems).toEqual(['lost-page']);
});

it('leaves an export without a list as it is', () => {
  rmSync(join(folder, 'build', PAGES_FILE));
  expect(restorePages(join(folder, 'build'), kept)).toEqual([]);
});
