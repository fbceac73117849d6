import { describe, expect, test } from 'vitest';
import { readFiles, readGerman } from './scratch';

const rulesOf = (diagnostics: { rule: string }[]) => diagnostics.map(({ rule }) => rule);

describe('what no author writes ends in a word, not in a crash', () => {
  test.each([
    ['in one line', `${'> '.repeat(2000)}still\n`],
    [
      'deeper with each line',
      Array.from({ length: 2000 }, (_, n) => `${'> '.repeat(n)}x`).join('\n'),
    ],
    ['as lists', Array.from({ length: 2000 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')],
    ['as lists in one line', `${'- '.repeat(500)}x`],
    ['as numbers in one line', `${'1. '.repeat(9000)}x`],
    ['as all of them', `${'> - 1) '.repeat(40)}x`],
    ['with emphasis', `${'*a **b '.repeat(400)}${'c** d*'.repeat(400)}`],
  ])('nested %s', (_, body) => {
    expect(rulesOf(readGerman(body).diagnostics)).toEqual(['nesting']);
  });

  test('emphasis by the thousand in one paragraph', () => {
    const { diagnostics } = readGerman(`Still.\n\n${'*a* '.repeat(1100)}\n`);
    expect(diagnostics).toMatchObject([
      {
        rule: 'nesting',
        line: 10,
        column: 1,
        message: expect.stringContaining('signs of emphasis'),
      },
    ]);
    const list = '- **a** b_c\n'.repeat(1100);
    expect(readGerman(list).diagnostics).toEqual([]);
  });

  test.each([
    ['lists between paragraphs', '- a\n\nText.\n\n'],
    ['lists in lists', '- a\n  - b\n'],
    ['lists of other signs', '- a\n* b\n'],
    ['quotes one after the other', '> a\n\n'],
    ['quotes that run into a paragraph', '> a\nb\n\nc\n\n'],
  ])('by the thousand: %s', (_, piece) => {
    const { diagnostics } = readGerman(piece.repeat(5000));
    expect(diagnostics).toMatchObject([
      { rule: 'nesting', severity: 'error', message: expect.stringContaining('begin or end') },
    ]);
    // As many as a text may well have.
    expect(rulesOf(readGerman(piece.repeat(200)).diagnostics)).not.toContain('nesting');
  });

  test('one long list and one long quote are well', () => {
    expect(readGerman('- Ein Punkt.\n'.repeat(3000)).diagnostics).toEqual([]);
    expect(readGerman('> Ein Zitat.\n'.repeat(3000)).diagnostics).toEqual([]);
  });

  test('a table that nobody can read', () => {
    const table = (columns: number) =>
      `|${' a |'.repeat(columns)}\n|${' - |'.repeat(columns)}\n${'| c |\n'.repeat(400)}`;
    expect(readGerman(table(400)).diagnostics).toMatchObject([
      { rule: 'nesting', severity: 'error', message: expect.stringContaining('columns') },
    ]);
    expect(rulesOf(readGerman(table(40)).diagnostics)).not.toContain('nesting');
  });

  test.each(['[', '{a: '])('front matter nested with %s', (open) => {
    const text = `---\ntitle: ${open.repeat(9000)}\n---\n\nStill.\n`;
    const { diagnostics } = readFiles({ 'content/articles/see/de.md': text });
    expect(rulesOf(diagnostics)).toEqual(['yaml']);
    expect(diagnostics[0]?.message).not.toMatch(/stack/);
  });

  test('brackets by the thousand', () => {
    expect(readGerman('['.repeat(3000)).edition?.blocks).toHaveLength(1);
  });
});

test('an article of 5 MB is an article', () => {
  const paragraph = `${'Am Ufer ist es still, und das Boot liegt am Steg. '.repeat(80)}\n\n`;
  const count = Math.ceil(5e6 / paragraph.length);
  const { edition, diagnostics } = readGerman(paragraph.repeat(count));
  expect(diagnostics).toEqual([]);
  expect(edition?.raw.length).toBeGreaterThan(5e6);
  expect(edition?.blocks).toHaveLength(count);
}, 120_000);

test('a folder without articles says what to do', () => {
  const { diagnostics } = readFiles({});
  expect(diagnostics).toMatchObject([{ file: 'content', line: 1, column: 1, rule: 'empty' }]);
});
