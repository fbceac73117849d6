import { expect, test } from 'vitest';
import { readCollection } from '@/lib/content/load';
import { readGerman } from './scratch';

const good = () =>
  readCollection({
    root: `${import.meta.dirname}/fixtures/good`,
    dir: 'content',
    seeds: 'seeds',
  }).collection;

test('notes are numbered by first mention and keep their number', () => {
  const { edition } = readGerman('Eins[^b] zwei[^a] drei[^b].\n\n[^a]: A.\n[^b]: *B*.\n');
  expect(
    edition?.notes.map(({ label, number, html, text }) => [label, number, html, text]),
  ).toEqual([
    ['b', 1, '<em>B</em>.', 'B.'],
    ['a', 2, 'A.', 'A.'],
  ]);
  expect(edition?.blocks.map(({ notes }) => notes)).toEqual([['b', 'a', 'b']]);
  expect(edition?.blocks[0]?.html).toBe(
    '<p>Eins<sup data-note="b"></sup> zwei<sup data-note="a"></sup> drei<sup data-note="b"></sup>.</p>',
  );
});

test('a note that cites a fact speaks the language of its edition', () => {
  const { de, zh } = good().articles[0]?.editions ?? {};
  expect(de?.notes[1]).toMatchObject({
    label: 'stadtbuch/webstuhl',
    number: 2,
    fact: { source: 'stadtbuch', fact: 'webstuhl' },
  });
  expect(de?.notes[1]?.text).toContain('1920 standen in Hangzhou 1 200 Webstühle.');
  expect(zh?.notes[1]?.text).toContain('1920年，杭州有1200台织机。');
});

test('links of a note may be defined elsewhere', () => {
  const { edition } = readGerman(
    'Eins[^a].\n\n[^a]: Siehe [dort][d].\n\n[d]: https://example.org\n',
  );
  expect(edition?.notes[0]?.html).toBe('Siehe <a href="https://example.org">dort</a>.');
});

test('code that looks like a footnote is none', () => {
  const { edition, diagnostics } = readGerman('Das ist `[^1]`.\n\n```\n[^2]\n```\n');
  expect(diagnostics).toEqual([]);
  expect(edition?.notes).toEqual([]);
});
