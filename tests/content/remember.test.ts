import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { cacheIn } from '@/lib/cache/folder';
import { readCollection } from '@/lib/content/load';

const fixtures = join(import.meta.dirname, 'fixtures');
const scratch = mkdtempSync(join(tmpdir(), 'remember-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const read = (root: string, cache?: string) =>
  readCollection({
    root,
    dir: 'content',
    seeds: 'seeds',
    ...(cache && { cache: cacheIn(join(scratch, cache), 'test') }),
  });

describe('a remembered collection is the one that was read, with the same report', () => {
  test.each(readdirSync(fixtures).filter((name) => !name.startsWith('.')))('%s', (name) => {
    const root = join(fixtures, name);
    const plain = read(root);
    expect(read(root, name)).toEqual(plain);
    expect(read(root, name)).toEqual(plain);
  });
});

describe('an article is read anew', () => {
  const root = join(scratch, 'site');
  cpSync(join(fixtures, 'good'), root, { recursive: true });
  const edit = (path: string, from: RegExp, to: string) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  read(root, 'site');

  it.each([
    ['its text', 'content/articles/seidenweber/de.md', /\n$/, '\nEin Satz mehr.\n'],
    ['the registry of authors', 'content/authors.yaml', /de: Mona/, 'de: Mona Lang'],
    ['the ledger', 'seeds/stadtbuch.md', /1 200 Webstühle/, '1 300 Webstühle'],
  ])('when %s changes', (_, path, from, to) => {
    edit(path, from, to);
    expect(read(root, 'site')).toEqual(read(root));
  });

  it('when another article comes or goes, because of links', () => {
    rmSync(join(root, 'content/articles/notiz'), { recursive: true });
    expect(read(root, 'site')).toEqual(read(root));
  });
});
