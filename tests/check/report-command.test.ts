import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const project = join(import.meta.dirname, '../..');

const check = (fixture: string, ...args: string[]) => run('check/index.ts', fixture, args);

function run(entry: string, fixture: string, args: string[] = [], settings = {}) {
  const command = ['--import', 'tsx', `lib/${entry}`, ...args];
  const content = join('tests/content/fixtures', fixture, 'content');
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ...settings },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('good content ends with 0', () => {
  expect(check('good', '--rule', 'front-matter')).toEqual({
    status: 0,
    stdout: 'Nothing to report.\n',
    stderr: '',
  });
});

test('an error ends with 1 and is named with its place, without a stack', () => {
  const { status, stdout, stderr } = check('missing-key', '--format', 'json');
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)[0]).toEqual({
    file: 'tests/content/fixtures/missing-key/content/articles/see/de.md',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'front-matter',
    message: 'The key \u201cpublished\u201d is missing. Add it.',
  });
});

test('a command line that is not understood ends with 2 and one line', () => {
  const { status, stdout, stderr } = check('good', '--formt=json');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Unknown option '--formt'\. Usage: [^\n]+\n$/);
});

test.each([
  ['check/index.ts', 2, 'SITE_URL', 'example.org'],
  ['check/align.ts', 2, 'SITE_URL', 'https://example.org/blog'],
  ['export/index.ts', 1, 'SITE_URL', 'https://me@example.org'],
])('%s ends with %i and one line where %s is \u201c%s\u201d', (entry, code, name, value) => {
  const { status, stdout, stderr } = run(entry, 'good', [], { [name]: value });
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr.startsWith(`${name} is "${value}": give `)).toBe(true);
  expect(stderr.trimEnd()).not.toContain('\n');
});
