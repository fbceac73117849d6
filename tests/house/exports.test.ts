import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsOf, isEntry, namesImported, source, sourceFiles } from './project';

/** Exports that no file of the site asks for, and why they are there all the same. */
const REASONS: Record<string, string> = {
  'lib/export/bundle.ts SUPPORTED': 'the floor test bundles its own code as the site is bundled',
};

const site = sourceFiles('app', 'components', 'lib');
const configs = ['next.config.ts', 'tailwind.config.ts'];
const bySite = namesImported([...site, ...configs]);
const byTests = namesImported(sourceFiles('tests'));

/** How often a file says a name, comments aside. */
function saidIn(file: string, name: string): number {
  const code = source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return code.match(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name}(?![\\w$])`, 'g'))?.length ?? 0;
}

describe.each(site.filter((file) => !isEntry(file)))('%s', (file) => {
  const lost = exportsOf(file).filter(({ name, isType }) => {
    if (bySite.has(`${file} ${name}`)) return false;
    // What the file itself uses may be named in its signatures, and may be tested as a smaller part.
    const own = saidIn(file, name) > 1;
    return !(own && (isType || byTests.has(`${file} ${name}`)));
  });

  it('offers nothing that nobody of the site asks for', () => {
    expect(lost.map(({ name }) => `${file} ${name}`).filter((key) => !(key in REASONS))).toEqual(
      [],
    );
  });
});

it('gives reasons only for what needs one', () => {
  for (const key of Object.keys(REASONS)) {
    const [file = '', name = ''] = key.split(' ');
    expect(exportsOf(file).map((one) => one.name)).toContain(name);
    expect(bySite.has(key)).toBe(false);
  }
});

describe('the commands', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const programs = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/\btsx (\S+)/g)].map(([, file = '']) => file),
  );

  it('lie in one folder, those that measure or take pictures with what they need', () => {
    const strays = programs.filter(
      (file) => !/^(?:lib\/commands|tests\/\w+)\/[\w-]+\.ts$/.test(file),
    );
    expect(strays).toEqual([]);
  });

  it('are thin', () => {
    for (const file of programs.filter((path) => path.startsWith('lib/'))) {
      expect(source(file).split('\n').length, file).toBeLessThan(60);
    }
  });

  it('are no rooms: nobody imports a program, and no index is one', () => {
    const all = new Set([...bySite, ...byTests].map((key) => key.split(' ')[0]));
    expect(programs.filter((file) => all.has(file) || file.endsWith('/index.ts'))).toEqual([]);
  });

  it.each(
    [...sourceFiles('lib', 'components', 'tests')].filter((file) => file.endsWith('/index.ts')),
  )('%s does nothing but offer', (file) => {
    expect(exportsOf(file)).not.toEqual([]);
    expect(source(file)).not.toMatch(/process\.(?:argv|exit)|^(?:await |console\.)/m);
  });
});
