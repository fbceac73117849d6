import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isStray } from '@/lib/cache/files';

const folder = mkdtempSync(join(tmpdir(), 'version-'));
const home = process.cwd();
const lib = (name: string) => join(folder, 'lib', name);

/** The version as a command sees it that runs in `folder`. */
async function version(): Promise<string> {
  const { codeVersion } = await import('@/lib/cache/version');
  process.chdir(folder);
  const found = codeVersion();
  process.chdir(home);
  return found;
}

beforeAll(() => {
  mkdirSync(lib('deep'), { recursive: true });
  writeFileSync(lib('a.ts'), 'export const a = 1;');
  writeFileSync(lib('deep/b.ts'), 'export const b = 1;');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('changes with the code', async () => {
  const before = await version();
  writeFileSync(lib('deep/b.ts'), 'export const b = 2;');
  const after = await version();
  expect(after).not.toBe(before);
  writeFileSync(lib('deep/b.ts'), 'export const b = 1;');
  expect(await version()).toBe(before);
});

// Windows has neither pipes nor, for most people, links.
it.skipIf(process.platform === 'win32').each<[string, () => void]>([
  ['the lock of an editor', () => symlinkSync('mona@host.1:2', lib('.#a.ts'))],
  ['a link that leads nowhere', () => symlinkSync('nowhere.ts', lib('deep/c.ts'))],
  ['a ring of links', () => symlinkSync('ring.ts', lib('ring.ts'))],
  ['a link to the folder above', () => symlinkSync('..', lib('deep/above'))],
  ['two more, which would meet in each other', () => symlinkSync('..', lib('deep/again'))],
  ['a pipe', () => void execFileSync('mkfifo', [lib('pipe.ts')])],
  ['a copy that is being edited', () => writeFileSync(lib('#a.ts#'), 'export')],
  ['an old copy', () => writeFileSync(lib('a.ts~'), 'export')],
])('does not care for %s', async (_, put) => {
  const before = await version();
  put();
  expect(await version()).toBe(before);
});

it.each(['.#x', '#x#', 'x~', '.x.swp', 'x.swo', '~$x.docx', 'Thumbs.db', '.DS_Store', '._x.png'])(
  '%s is nobody\u2019s work',
  (name) => expect(isStray(name)).toBe(true),
);

it.each([
  'de.md',
  'zh.md',
  'x#1.png',
  'a~b.png',
  'swap.ts',
  '.well-known',
  'x.swf',
  'a.swc',
  '#x',
  'db',
])('%s is somebody\u2019s work', (name) => expect(isStray(name)).toBe(false));
