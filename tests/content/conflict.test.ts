import { expect, test } from 'vitest';
import { ORIGINAL, readFiles } from './scratch';

const CONFLICT = '<<<<<<< HEAD\nStill.\n=======\nLaut.\n>>>>>>> andere\n';
const see = (body: string, more: Record<string, string> = {}) =>
  readFiles({ 'content/articles/see/de.md': ORIGINAL + body, ...more }).diagnostics;

test('a merge that was left unfinished is one error at its place', () => {
  expect(see(`Am Ufer.\n\n${CONFLICT}`)).toMatchObject([
    { rule: 'file', line: 10, column: 1, message: expect.stringContaining('unmerged') },
  ]);
});

test('in front matter and registries too', () => {
  const matter = ORIGINAL.replace('title: Der See\n', CONFLICT.replaceAll('Still.', 'title: A'));
  const broken = readFiles({ 'content/articles/see/de.md': `${matter}Still.\n` });
  expect(broken.diagnostics).toMatchObject([{ rule: 'file', line: 2, column: 1 }]);
  expect(see('Still.\n', { 'content/tags.yaml': CONFLICT })).toMatchObject([
    { file: 'content/tags.yaml', rule: 'file', line: 1, column: 1 },
  ]);
});

test('a sample of code may show one, and words may stand between such signs', () => {
  expect(see(`Am Ufer.\n\n\`\`\`\n${CONFLICT}\`\`\`\n`)).toEqual([]);
  expect(see('Am Ufer.\n\n=======\n').map(({ rule }) => rule)).not.toContain('file');
});
