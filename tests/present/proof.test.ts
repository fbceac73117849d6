import { expect, test } from 'vitest';
import type { Diagnostic } from '@/lib/model';
import { proofRows } from '@/lib/present/proof';
import { article, block, edition } from '../samples';

const sample = article({
  editions: {
    de: edition('de', { blocks: [block('Es waren 179 Firmen und 12 Städte.')] }),
    zh: edition('zh', { blocks: [block('共178家企业，12座城市。')] }),
  },
  pairs: [
    {
      id: 'k7f',
      blocks: { de: [0], zh: [0] },
      sentences: [],
      status: 'confirmed',
      confidence: 0.987,
    },
  ],
});

const finding: Diagnostic = {
  file: 'content/articles/a/zh.md',
  line: 1,
  column: 2,
  severity: 'error',
  rule: 'numbers',
  message: 'Unexpected 178, expected 179.',
};

test('numbers that stand on one side only are marked', () => {
  const [row] = proofRows(sample, [], []);
  const marked = (pieces: { text: string; mark?: string }[] = []) =>
    pieces.filter(({ mark }) => mark === 'number').map(({ text }) => text);
  expect(marked(row?.sides.de.pieces)).toEqual([expect.stringContaining('179')]);
  expect(marked(row?.sides.zh.pieces)).toEqual([expect.stringContaining('178')]);
});

test('the pieces are the whole text, in order', () => {
  const [row] = proofRows(sample, [], []);
  const text = row?.sides.zh.pieces.map((piece) => piece.text).join('');
  expect(text).toBe('共178家企业，12座城市。');
});

test('findings stand with the pair whose blocks they are about', () => {
  const elsewhere = { ...finding, file: 'content/articles/b/zh.md' };
  const other = { ...elsewhere, other: { file: finding.file, line: 1, column: 1, message: '' } };
  const [row] = proofRows(sample, [], [finding, elsewhere, other]);
  expect(row?.findings).toEqual([finding, other]);
  expect(row?.status).toBe('confirmed');
});
