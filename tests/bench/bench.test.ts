import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCollection } from '@/lib/content';
import { readCollection } from '@/lib/content/load';
import { readOptions } from './options';
import { writeArticles } from './scale/generate';
import { readMaterial } from './scale/material';
import { table } from './table';

const SITE = { dir: 'tests/site/fixture/content', seeds: 'tests/site/fixture/seeds' };

const folder = mkdtempSync(join(tmpdir(), 'doppelseite-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the generated articles', () => {
  const material = readMaterial(loadCollection(SITE).collection.articles);
  const written = writeArticles(material, folder, material.pairs + 3);

  it('need an article to imitate', () => expect(() => readMaterial([])).toThrow(/no article/));

  it('are as many as asked for', () => expect(written).toHaveLength(3));

  it('are the same in every run', () => {
    const path = join(folder, 'articles', written[1] ?? '', 'zh.md');
    const before = readFileSync(path, 'utf8');
    writeArticles(material, folder, material.pairs + 2);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('differ from each other', () => {
    const texts = written.map((slug) => readFileSync(join(folder, 'articles', slug, 'de.md')));
    expect(new Set(texts.map(String)).size).toBe(3);
  });

  it('are whole articles without errors in their texts', () => {
    const { diagnostics } = readCollection({ dir: folder, seeds: SITE.seeds });
    const errors = diagnostics.filter(({ severity, rule, message }) => {
      const isMissing = rule === 'registry' && /no file \w+\.yaml/.test(message);
      return severity === 'error' && !isMissing;
    });
    expect(errors).toEqual([]);
  });
});

describe('the command line', () => {
  it('takes several numbers, ascending', () => {
    expect(readOptions(['--scale', '100,10'])).toEqual({ scale: [10, 100], lighthouse: false });
  });

  it.each([[[]], [['--scale']], [['--scale', '10,x']], [['--scale', '0']], [['--fast']], [['10']]])(
    'refuses %j with one line',
    (args) => {
      expect(() => readOptions(args)).toThrow();
    },
  );
});

it('makes a table', () => {
  expect(table(['', 'a'], [['b', '1']])).toBe('|  | a |\n| --- | ---: |\n| b | 1 |');
});
