import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { source } from './project';

const [, verified = ''] = source('SECURITY.md').split('## What is verified');
const claims = verified.split(/^- /m).slice(1);

describe('what SECURITY.md says is verified', () => {
  it('is a good deal', () => expect(claims.length).toBeGreaterThan(20));

  it.each(claims)('is held by the test that it names: %s', (claim) => {
    const [, file = '', name = ''] = /`(tests\/[\w/.-]+\.test\.ts)`\s+_([^_]+)_/.exec(claim) ?? [];
    expect(existsSync(file), file).toBe(true);
    const titles = [...source(file).matchAll(/'([^'\n]+)',\s+(?:async\s+)?(?:function|\()/g)];
    expect(titles.map(([, title]) => title)).toContain(name);
  });

  it.each([...verified.matchAll(/`((?:tests|lib|out)\/[\w/.-]+)`/g)].map(([, path = '']) => path))(
    'names %s, which is there',
    (path) => expect(path.startsWith('out/') || existsSync(path)).toBe(true),
  );

  it('is found from the README', () => expect(source('README.md')).toContain('`./SECURITY.md`'));
});
