import { expect, test } from 'vitest';
import type { Note, Pair } from '@/lib/model';
import { presentRows } from '@/lib/present/rows';
import { article, block, edition, span } from '../samples';

const pair = (id: string, de: number[], zh: number[], rest: Partial<Pair> = {}): Pair => ({
  id,
  blocks: { de, zh },
  sentences: [],
  status: 'auto',
  confidence: 1,
  ...rest,
});

const note = (label: string, number: number): Note => ({
  label,
  number,
  html: `Quelle ${label}`,
  text: `Quelle ${label}`,
  source: span,
});

const sample = () =>
  article({
    editions: {
      de: edition('de', {
        blocks: [
          block('Zeit', { kind: 'heading', depth: 2, html: '<h2>Zeit</h2>' }),
          block('Eins. Zwei.', {
            html: '<p>Eins.<sup data-note="a"></sup> <em>Zw</em>ei.</p>',
            sentences: [
              { start: 0, end: 5 },
              { start: 6, end: 11 },
            ],
          }),
          block('Drei.', { html: '<p>Drei.<sup data-note="a"></sup></p>' }),
        ],
        notes: [note('a', 1)],
      }),
      zh: edition('zh', {
        blocks: [
          block('时间', { kind: 'heading', depth: 2, html: '<h2>时间</h2>' }),
          block('一，二。', { sentences: [{ start: 0, end: 4 }] }),
        ],
      }),
    },
    pairs: [
      pair('kkk', [0], [0]),
      pair('mmm', [1], [1], { sentences: [{ de: [0, 1], zh: [0] }] }),
      pair('nnn', [2], []),
    ],
  });

test('numbers count paragraphs, not headings, and are the same on both sides', () => {
  const rows = presentRows(sample());
  expect(rows.map((row) => row.number)).toEqual([null, 1, 2]);
  expect(rows[1]?.sides.zh?.number).toBe(1);
  expect(rows.flatMap(({ sides }) => sides.zh?.id ?? [])).toEqual(['kkk', 'mmm']);
});

test('sentences of one link carry the same mark, across inline markup', () => {
  const [, row] = presentRows(sample());
  expect(row?.sides.de?.html[0]).toBe(
    '<p><span data-s="0">Eins.</span><sup><a href="#de-note-1" id="de-mark-1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup> ' +
      '<em><span data-s="0">Zw</span></em><span data-s="0">ei.</span></p>',
  );
  expect(row?.sides.zh?.html[0]).toBe('<p><span data-s="0">一，二。</span></p>');
});

test('a note stands where it is first mentioned; later marks lead to it', () => {
  const rows = presentRows(sample());
  expect(rows[1]?.sides.de?.notes.map(({ id, markId }) => [id, markId])).toEqual([
    ['de-note-1', 'de-mark-1'],
  ]);
  expect(rows[2]?.sides.de?.notes).toEqual([]);
  expect(rows[2]?.sides.de?.html[0]).toContain(
    '<a href="#de-note-1" role="doc-noteref" aria-label="Anmerkung 1">1</a>',
  );
});

test('where both editions share a page, the ids of notes name the locale', () => {
  const [, row] = presentRows(sample());
  expect(row?.sides.de?.notes[0]).toMatchObject({ id: 'de-note-1', markId: 'de-mark-1' });
});

test('a pair without sentence links shows no marks', () => {
  const plain = sample();
  plain.pairs = plain.pairs.map((each) => ({ ...each, sentences: [] }));
  expect(JSON.stringify(presentRows(plain))).not.toContain('data-s');
});
