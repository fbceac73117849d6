import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { concerns, editedFiles } from '@/lib/check/edited';
import { reports } from '@/lib/check/report-formats';
import type { Diagnostic } from '@/lib/model';
import { inFolder } from './collection';

const FILES = {
  'content/articles/a/de.md': 'A\n',
  'content/articles/b/de.md': 'B\n',
  'content/terms.yaml': '\n',
};
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd,
    stdio: 'ignore',
  });

test('edited, staged and new files are known, in a folder of a repository as well', () => {
  inFolder(FILES, (root) => {
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'x');
    expect(editedFiles(root)).toEqual(new Set());
    writeFileSync(join(root, 'content/articles/a/de.md'), 'AA\n');
    writeFileSync(join(root, 'content/terms.yaml'), '# x\n');
    git(root, 'add', 'content/terms.yaml');
    mkdirSync(join(root, 'content/articles/湖'));
    writeFileSync(join(root, 'content/articles/湖/zh.md'), '湖\n');
    const known = ['content/articles/a/de.md', 'content/terms.yaml', 'content/articles/湖/zh.md'];
    expect(editedFiles(root)).toEqual(new Set(known));
    expect(editedFiles(join(root, 'content'))).toEqual(
      new Set(known.map((path) => path.replace('content/', ''))),
    );
  });
});

test('without git nothing is known', () => {
  inFolder(FILES, (root) => expect(editedFiles(root)).toEqual(new Set()));
});

const finding = (file: string, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ file, line: 1, column: 1, severity: 'hint', rule: 'x', message: 'X.' },
  ...rest,
});

test('what is edited, and what belongs to it, stands apart and last; the closing lines close', () => {
  const found = [
    finding('content/articles/a/zh.md'),
    finding('content/articles/a/pairs.json', { rule: 'pairs-stale', severity: 'error' }),
    finding('content/articles/b/de.md'),
    finding('content/articles/c/de.md', {
      other: { file: 'content/terms.yaml', line: 1, column: 1, message: 'y' },
    }),
  ];
  const edited = new Set(['content/articles/a/de.md', 'content/terms.yaml']);
  expect(found.map(concerns(edited))).toEqual([true, true, false, true]);
  expect(reports.text(found, edited)).toBe(
    [
      'In other files:',
      '',
      'content/articles/b/de.md:1:1  hint  X.  x',
      '',
      'In what was edited since the last commit:',
      '',
      'content/articles/a/zh.md:1:1  hint  X.  x',
      '',
      'content/articles/c/de.md:1:1  hint  X.  x',
      '    content/terms.yaml:1:1  y',
      '',
      'content/articles/a/pairs.json:1:1  error  X.  pairs-stale',
      '',
      '1 error, 3 hints in 4 files',
      '',
    ].join('\n'),
  );
  for (const some of [new Set<string>(), new Set(['content/articles/z/de.md'])]) {
    expect(reports.text(found, some)).not.toContain('In ');
  }
});
