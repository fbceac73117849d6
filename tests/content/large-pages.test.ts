import { expect, test } from 'vitest';
import { readFiles } from './scratch';

const page = (body: string) =>
  `---\ntitle: Impressum\ndescription: Wer hier schreibt.\n---\n\n${body}`;
const TRANSLATED =
  '---\ntranslates: de\ntitle: \u51fa\u7248\u4fe1\u606f\ndescription: \u8c01\u5728\u5199\u3002\n---\n\n\u5b89\u9759\u3002\n';
const ARTICLE =
  '---\ntitle: Der See\ndescription: Ein Text.\npublished: 2026-03-01\nauthor: mona\n---\n\nStill.\n';

const COLUMNS = `|${' a |'.repeat(400)}\n|${' - |'.repeat(400)}\n| c |\n`;

test.each([
  ['lists and quotes', '- a\n\nText.\n\n'.repeat(5000), 'begin or end'],
  ['columns', COLUMNS, 'columns'],
  ['signs of emphasis', '*a* '.repeat(1100), 'signs of emphasis'],
  ['quotes in quotes', `${'> '.repeat(2000)}still\n`, ''],
])('pages have the limits of articles: %s', (_, body, said) => {
  const { diagnostics } = readFiles({
    'content/articles/see/de.md': ARTICLE,
    'content/pages/imprint/de.md': page(body),
    'content/pages/imprint/zh.md': TRANSLATED,
  });
  expect(diagnostics).toMatchObject([
    {
      file: 'content/pages/imprint/de.md',
      rule: 'nesting',
      severity: 'error',
      message: expect.stringContaining(said),
    },
  ]);
});

test('a long page within them is a page', () => {
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': ARTICLE,
    'content/pages/imprint/de.md': page('Am Ufer ist es still.\n\n'.repeat(3000)),
    'content/pages/imprint/zh.md': TRANSLATED,
  });
  expect(diagnostics).toEqual([]);
  expect(collection.pages[0]?.editions.de.blocks).toHaveLength(3000);
});
