import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const project = join(import.meta.dirname, '../..');

const check = (fixture: string, ...args: string[]) => run('check', fixture, args);

function run(name: string, fixture: string, args: string[] = [], settings = {}) {
  const command = ['--import', 'tsx', `lib/commands/${name}.ts`, ...args];
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
  ['check', 'SITE_URL', 'example.org'],
  ['align', 'SITE_URL', 'https://example.org/blog'],
  ['finish', 'SITE_URL', 'https://me@example.org'],
  ['serve', 'PORT', 'http'],
])('%s ends with 2 and one line where %s is \u201c%s\u201d', (command, name, value) => {
  const { status, stdout, stderr } = run(command, 'good', [], { [name]: value });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.startsWith(`${name} is "${value}": give `)).toBe(true);
  expect(stderr.trimEnd()).not.toContain('\n');
});
