/**
 * Numbers that agree and numbers that do not, in the tables of ./numbers: what stands side by side in
 * a row says the same; what stands in the third column is a wrong counterpart for one of the two.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numbers } from '@/lib/check/rules/numbers';
import type { Diagnostic } from '@/lib/model';
import { collectionOf } from '../collection';

interface Row {
  de: string;
  zh: string;
}

const HAN = /\p{Script=Han}/u;
const FOLDER = join(import.meta.dirname, 'numbers');

function rowsOf(table: string): { right: Row[]; wrong: Row[] } {
  const cells = readFileSync(join(FOLDER, table), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const right = cells.map(([, de = '', zh = '']) => ({ de, zh }));
  const wrong = cells.flatMap(([, de = '', zh = '', other = '']) => {
    if (other === '') return [];
    return HAN.test(other) ? [{ de, zh: other }] : [{ de: other, zh }];
  });
  return { right, wrong };
}

/** Rows in one article: few, as it is aligned when it is read. */
const ROWS = 20;

/** What is found in each row; the rows are paragraphs of articles. */
function findingsOf(rows: Row[]): Diagnostic[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => index * ROWS);
  return starts.flatMap((start) => findingsInArticle(rows.slice(start, start + ROWS)));
}

function findingsInArticle(rows: Row[]): Diagnostic[][] {
  // A number may have moved to the next paragraph: a paragraph without any stands between two rows.
  const blocks = (of: (row: Row) => string, end: string) => rows.flatMap((row) => [of(row), end]);
  const collection = collectionOf({
    de: blocks(({ de }) => `Da steht: ${de}`, 'Und weiter.'),
    zh: blocks(({ zh }) => `写着：${zh}`, '然后。'),
  });
  const { de, zh } = collection.articles[0]?.editions ?? {};
  expect([de?.blocks.length, zh?.blocks.length]).toEqual([2 * rows.length, 2 * rows.length]);
  const found = numbers.check(collection);
  return rows.map((_, index) =>
    found.filter(({ file, line }) => {
      const edition = file === de?.file ? de : zh;
      const source = edition?.blocks[2 * index]?.source;
      return source !== undefined && source.start.line <= line && line <= source.end.line;
    }),
  );
}

const told = (found: Diagnostic[]) =>
  found.map(({ severity, message }) => `${severity}: ${message}`);

const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

it('knows many rows, and wrong ones for at least half of them', () => {
  const all = tables.map(rowsOf);
  const count = (of: 'right' | 'wrong') => all.reduce((sum, one) => sum + one[of].length, 0);
  expect(count('right')).toBeGreaterThan(400);
  expect(count('wrong')).toBeGreaterThan(count('right') / 2);
});

describe.each(tables)('%s', (table) => {
  const { right, wrong } = rowsOf(table);
  const [calm, alarmed] = [findingsOf(right), findingsOf(wrong)];

  it.each(right.map((row, index) => [row.de, row.zh, index] as const))('%s = %s', (...row) => {
    expect(told(calm[row[2]] ?? [])).toEqual([]);
  });

  it.each(wrong.map((row, index) => [row.de, row.zh, index] as const))('%s ≠ %s', (...row) => {
    expect(told(alarmed[row[2]] ?? []).filter((one) => !one.startsWith('hint'))).not.toEqual([]);
  });
});
