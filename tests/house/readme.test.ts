import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Written by commands, so missing in a fresh clone. */
const GENERATED = /^(?:out|build|deploy)\//;

/** Paths in backticks, in the tree and behind pictures; braces and `<slug>` stand for examples. */
const paths = [
  ...[...readme.matchAll(/`([\w.-]+(?:\/[\w.-]*)+)`/g)].map(([, path = '']) => path),
  ...[...readme.matchAll(/^([a-z]+\/) /gm)].map(([, path = '']) => path),
  ...[...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path),
].filter((path) => !GENERATED.test(path));

describe('the README', () => {
  it.each([...new Set(paths)])('names %s, which exists', (path) => {
    const found = [path, `${path}.ts`, `${path}.tsx`].some((name) => existsSync(name));
    expect(found).toBe(true);
  });

  it('names many paths', () => expect(new Set(paths).size).toBeGreaterThan(15));

  it.each([
    ...new Set([...readme.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g)].map((m) => m[1])),
  ])('names the command %s, which exists', (name) => expect(Object.keys(scripts)).toContain(name));

  it('fits one screen', () => expect(readme.split('\n').length).toBeLessThan(80));

  it('names what the tests of the other suites try: start, test, check, align, dev, proof', () => {
    for (const name of ['start', 'test', 'check', 'align', 'dev']) {
      expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
    }
  });
});
