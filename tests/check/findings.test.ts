import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import { cacheIn } from '@/lib/cache/folder';
import { findingsOf } from '@/lib/check/findings';
import { rules } from '@/lib/check/rules';
import { readCollection } from '@/lib/content/load';
import { sortDiagnostics } from '@/lib/content/text-report';
import type { Collection } from '@/lib/model';

// The whole site is checked several times.
vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'findings-'));
afterAll(() => rmSync(scratch, { recursive: true }));
cpSync('tests/site/fixture', scratch, { recursive: true });

/** Gives every rule something to say. */
function spoil(file: string, change: (text: string) => string) {
  const path = join(scratch, 'content/articles', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
spoil('setzerei/de.md', (text) => text.replaceAll('Lin Mo', 'Lin Moo').replace(/\d+/g, '77'));
spoil('papier/zh.md', (text) => text.replaceAll('\uff0c', ',').replaceAll('\u2014', '-'));

const read = (): Collection =>
  readCollection({ root: scratch, dir: 'content', seeds: 'seeds' }).collection;
const collection = read();

describe('a rule that does not look across articles finds in each what it finds in all', () => {
  test.each(rules.filter(({ across }) => !across).map((rule) => [rule.name, rule]))(
    '%s',
    (_, rule) => {
      const { articles } = collection;
      const none = rule.check({ ...collection, articles: [] });
      const apart = articles.flatMap((article) => {
        const files = Object.values(article.editions).map(({ file }) => file);
        const found = rule.check({ ...collection, articles: [article], pages: [] });
        return found.filter(({ file }) => files.includes(file));
      });
      expect(sortDiagnostics([...none, ...apart])).toEqual(sortDiagnostics(rule.check(collection)));
    },
  );
});

describe('what was found before', () => {
  const cache = cacheIn(join(scratch, 'cache'), 'test');
  const found = (kept?: typeof cache) => sortDiagnostics(findingsOf(read(), rules, kept));
  const plain = found();

  it('is much', () => expect(plain.length).toBeGreaterThan(50));

  it('is found again', () => {
    expect(found(cache)).toEqual(plain);
    expect(found(cache)).toEqual(plain);
  });

  it('is forgotten when the article changes', () => {
    spoil('zeichen/de.md', (text) => text.replace('Größe.', 'Größe .'));
    const now = found();
    expect(now).not.toEqual(plain);
    expect(found(cache)).toEqual(now);
  });
});
