import { expect, test } from 'vitest';
import { ORIGINAL, readFiles } from './scratch';

const head = ORIGINAL.replace('author: mona', 'author: mona\ntags: [see, berg]\nseries: reise');
const articles = Object.fromEntries(
  ['see', 'berg', 'tal'].map((slug) => [`content/articles/${slug}/de.md`, `${head}Still.\n`]),
);

test('a registry that is not there is told once, whatever takes from it', () => {
  const { diagnostics } = readFiles(articles);
  expect(diagnostics).toMatchObject([
    { file: 'content', line: 1, column: 1, severity: 'error', rule: 'registry' },
    { file: 'content', line: 1, column: 1, severity: 'error', rule: 'registry' },
  ]);
  const told = diagnostics.map(({ message }) => message).join('\n');
  expect(told).toContain('no file tags.yaml');
  expect(told).toContain('no file series.yaml');
  expect(told).toContain('3 articles');
});

test('an empty one likewise, at its place', () => {
  const series = 'reise: { de: Reise, zh: \u65c5\u884c }\n';
  const tags = 'see: { de: See, zh: \u6e56 }\nberg: { de: Berg, zh: \u5c71 }\n';
  const { diagnostics } = readFiles({
    ...articles,
    'content/authors.yaml': '\n',
    'content/tags.yaml': tags,
    'content/series.yaml': series,
  });
  expect(diagnostics).toMatchObject([{ file: 'content/authors.yaml', line: 1, rule: 'registry' }]);
});

test('nothing is said of one that nobody takes from', () => {
  const { diagnostics } = readFiles({ 'content/articles/see/de.md': `${ORIGINAL}Still.\n` });
  expect(diagnostics).toEqual([]);
});

test('a key that is missing in one that is there is told at its place', () => {
  const { diagnostics } = readFiles({
    'content/articles/see/de.md': `${ORIGINAL.replace('mona', 'nona')}Still.\n`,
  });
  expect(diagnostics).toMatchObject([
    { file: 'content/articles/see/de.md', line: 5, rule: 'front-matter' },
  ]);
});
