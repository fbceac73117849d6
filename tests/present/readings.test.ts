import { expect, test } from 'vitest';
import type { Note } from '@/lib/model';
import { hasHanzi, presentReadings } from '@/lib/present/readings';
import { article, block, edition } from '../samples';

const note = { label: 'a', number: 2, html: '湖', text: '湖' } as Note;
const zh = edition('zh', {
  blocks: [block('大学'), block('的', { index: 1 }), block('AI', { index: 2 })],
  notes: [note],
});
const pair = (id: string, ...own: number[]) => ({
  ...{ id, blocks: { de: [], zh: own }, sentences: [], confidence: 1 },
  status: 'auto' as const,
});

test('readings go by the anchors of passages and notes', () => {
  const sample = article({ editions: { zh }, pairs: [pair('k1f', 0, 1), pair('k2f', 2)] });
  expect(presentReadings(sample, zh, [])).toEqual({
    k1f: '大学~dàxué 的~de',
    'note-2': '湖~hú',
  });
});

test('an edition has hanzi in its text or in its notes', () => {
  expect(hasHanzi(zh)).toBe(true);
  expect(hasHanzi(edition('de', { blocks: [block('Kein Zeichen')] }))).toBe(false);
  expect(hasHanzi(edition('de', { blocks: [block('Text')], notes: [note] }))).toBe(true);
});
