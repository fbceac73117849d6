import { describe, expect, it } from 'vitest';
import { applyFixes } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { ORIGINAL, readFiles } from '../../content/scratch';

function check(description: string, title = 'Der See') {
  const text = `${ORIGINAL.replace('Ein kurzer Text.', description).replace('Der See', title)}Still.\n`;
  const loaded = readFiles({ 'content/articles/see/de.md': text });
  const found = runCheck(loaded).filter(({ file }) => file.endsWith('de.md'));
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  return {
    found: found.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    fixed: applyFixes(text, fixes).text,
  };
}

describe('a text of the front matter that runs over several lines', () => {
  it.each([
    ['>\n  Ein "Text"\n  ist ... hier', '>\n  Ein „Text“\n  ist … hier'],
    ['>-\n  Ein "Text"\n\n  ist ... hier', '>-\n  Ein „Text“\n\n  ist … hier'],
    ['Ein "Text"\n  ist ... hier', 'Ein „Text“\n  ist … hier'],
    [`'Ein "Text"\n  ist ... hier'`, `'Ein „Text“\n  ist … hier'`],
  ])('%j: is found where it stands, and mended', (description, better) => {
    const { found, fixed } = check(description);
    const lines = `---\ntitle: Der See\ndescription: ${description}`.split('\n');
    const quote = lines.findIndex((line) => line.includes('"Text"'));
    const dots = lines.findIndex((line) => line.includes('...'));
    expect(found).toEqual([
      `quotes ${quote + 1}:${(lines[quote]?.indexOf('"') ?? 0) + 1}`,
      `quotes ${quote + 1}:${(lines[quote]?.lastIndexOf('"Text"') ?? 0) + 6}`,
      `ellipses ${dots + 1}:${(lines[dots]?.indexOf('...') ?? 0) + 1}`,
    ]);
    expect(fixed).toContain(better);
    expect(check(better).found).toEqual([]);
  });

  it('stays as it is where its signs stand for others', () => {
    const escaped = '"Ein \\"Text\\"\n  ist hier"';
    const { found, fixed } = check(escaped);
    expect(found.every((one) => one.startsWith('quotes 3:'))).toBe(true);
    expect(fixed).toContain(escaped);
  });
});

it('lines of the ledger are looked at like texts', () => {
  const source = `---
title: T
publisher: { de: "Verlag \\"P\\"", zh: 社 }
date: "2025-07-28"
language: de
permission: { de: Ja ... nein, zh: 好 }
quality: { de: Gut, zh: "好,对" }
facts: []
---
`;
  const loaded = readFiles({
    'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
    'seeds/quelle.md': source,
  });
  const rules = runCheck(loaded)
    .filter(({ file }) => file === 'seeds/quelle.md')
    .map(({ rule }) => rule);
  expect(rules.toSorted()).toEqual(['ellipses', 'punctuation-width', 'quotes', 'quotes']);
});
