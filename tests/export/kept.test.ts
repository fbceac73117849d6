import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptPages, PAGES_FILE, pagesFolder } from '@/lib/cache/pages';
import { dataOf } from '@/lib/export/data';
import { forgetOthers, namedPages } from '@/lib/export/named';
import { pagePreparer } from '@/lib/export/page-preparer';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const build = join(folder, 'build');
const kept = pagesFolder(folder);

/** The texts of two pages after a build that renders some of them and names those. */
function built(rendered: Record<string, string>, named?: Record<string, string>) {
  rmSync(build, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), text);
  };
  for (const [path, text] of Object.entries(rendered)) {
    put(path, `<html lang="de"><head><meta charset="utf-8"></head><body>${text}</body></html>`);
  }
  if (named) put(PAGES_FILE, JSON.stringify(named));
  const names = namedPages(build);
  forgetOthers(kept, names);
  const prepared = pagePreparer(build, '', names, keptPages(folder));
  return [A, B].map((path) => /<body>(.*)<\/body>/.exec(prepared(path)?.html ?? '')?.[1]);
}

const A = 'de/a/index.html';
const B = 'de/b/index.html';

it('takes what an earlier build has rendered under the same name', () => {
  expect(built({ [A]: 'A1', [B]: 'B1' }, { [A]: 'a1', [B]: 'b1' })).toEqual(['A1', 'B1']);
  expect(built({ [B]: 'B2' }, { [A]: 'a1', [B]: 'b2' })).toEqual(['A1', 'B2']);
  expect(built({ [A]: 'A1' }, { [A]: 'a1', [B]: 'b2' })).toEqual(['A1', 'B2']);
});

it('forgets pages that are no more', () => {
  expect(existsSync(join(kept, 'b1'))).toBe(false);
  built({}, { [A]: 'a1' });
  expect(existsSync(join(kept, 'b2'))).toBe(false);
});

it('has no page that nobody has', () => {
  expect(built({}, { [A]: 'a1', [B]: 'b2' })).toEqual(['A1', undefined]);
});

it('keeps nothing of pages without a name', () => {
  expect(built({ [A]: 'A1', [B]: 'B1' })).toEqual(['A1', 'B1']);
  expect(built({})).toEqual([undefined, undefined]);
});

it('takes data that an earlier build has made, and nothing of another name', () => {
  const file = 'zh/a/pinyin.json';
  const data = (name: string) => dataOf(build, file, name, keptPages(folder));
  mkdirSync(dirname(join(build, file)), { recursive: true });
  writeFileSync(join(build, file), '{}');
  expect(String(data('x1'))).toBe('{}');
  rmSync(join(build, file));
  expect(String(data('x1'))).toBe('{}');
  expect(data('x2')).toBeUndefined();
});
