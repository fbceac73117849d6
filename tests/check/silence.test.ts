import { expect, test } from 'vitest';
import type { Rule } from '@/lib/check/rule';
import { runCheck } from '@/lib/check/run';
import { ORIGINAL, readFiles } from '../content/scratch';

/** Finds the word "laut" in German paragraphs. */
const loud: Rule = {
  name: 'loud',
  check: ({ articles }) =>
    articles.flatMap(({ editions: { de } }) =>
      (de?.blocks ?? [])
        .filter(({ text }) => text.includes('laut'))
        .map(({ source: { start } }) => ({
          ...{ file: de?.file ?? '', line: start.line, column: 1 },
          ...{ severity: 'warning', rule: 'loud', message: 'Too loud.' },
        })),
    ),
};

const check = (body: string) =>
  runCheck(readFiles({ 'content/articles/see/de.md': ORIGINAL + body }), [loud]).map(
    ({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`,
  );

test('a finding is silenced on the block that follows, and only there', () => {
  expect(check('<!-- ok: loud So ist es. -->\n\nEs ist laut.\n\nEs ist laut.\n')).toEqual([
    '12 warning loud: Too loud.',
  ]);
});

test('a silencer that silences nothing is an error', () => {
  expect(check('<!-- ok: loud So ist es. -->\n\nEs ist still.\n')).toEqual([
    '8 error silencer: There is nothing left here that the rule \u201cloud\u201d complains about. Remove this comment.',
  ]);
});

test('a silencer that names no rule is an error', () => {
  expect(check('<!-- ok: lout So ist es. -->\n\nEs ist still.\n')).toEqual([
    '8 error silencer: There is no rule \u201clout\u201d that can be silenced. Did you mean \u201cloud\u201d?',
  ]);
});
