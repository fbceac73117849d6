import { describe, expect, test } from 'vitest';
import { readOptions } from '@/lib/check/options';
import { reports } from '@/lib/check/report-formats';
import type { Diagnostic } from '@/lib/model';

const findings: Diagnostic[] = [
  { file: 'b.md', line: 2, column: 1, severity: 'hint', rule: 'long', message: 'Long.' },
  { file: 'a.md', line: 10, column: 3, severity: 'warning', rule: 'dash', message: 'A dash: 50%.' },
  {
    ...{
      file: 'a.md',
      line: 9,
      column: 30,
      severity: 'error',
      rule: 'number',
      message: 'Three, not two.',
    },
    other: { file: 'c.md', line: 1, column: 2, message: 'two' },
  },
];

test('people get one line a finding, by file, and a summary', () => {
  expect(reports.text(findings)).toBe(
    [
      'a.md:9:30  error  Three, not two.  number',
      '    c.md:1:2  two',
      'a.md:10:3  warning  A dash: 50%.  dash',
      '',
      'b.md:2:1  hint  Long.  long',
      '',
      '1 error, 1 warning, 1 hint in 2 files',
      '',
    ].join('\n'),
  );
  expect(reports.text([])).toBe('Nothing to report.\n');
});

test('programs get the same as JSON', () => {
  const parsed: Diagnostic[] = JSON.parse(reports.json(findings));
  expect(parsed.map(({ file, line }) => [file, line])).toEqual([
    ['a.md', 9],
    ['a.md', 10],
    ['b.md', 2],
  ]);
  expect(parsed[0]).toEqual(findings[2]);
});

test('GitHub gets workflow commands', () => {
  expect(reports.github(findings)).toBe(
    '::error file=a.md,line=9,col=30,title=number::Three, not two.%0Ac.md:1:2 two\n' +
      '::warning file=a.md,line=10,col=3,title=dash::A dash: 50%25.\n' +
      '::notice file=b.md,line=2,col=1,title=long::Long.\n',
  );
});

describe('what is not understood on the command line is said in one line', () => {
  test.each([
    [['--formt', 'json'], /^Unknown option '--formt'/],
    [['--format', 'xml'], /^Unknown format 'xml'\. Known are text, json, github\.$/],
    [['--rule', 'link-ded'], /^Unknown rule 'link-ded'\. Did you mean \u201clink-dead\u201d\?$/],
    [['--format'], /argument missing/],
    [['content'], /^Unexpected argument 'content'/],
  ])('%j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('the command line picks a format and a rule', () => {
  expect(readOptions([])).toMatchObject({ format: 'text' });
  expect(readOptions(['--format', 'json', '--rule', 'slug'])).toMatchObject({
    format: 'json',
    rule: 'slug',
  });
});
