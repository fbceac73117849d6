import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  license?: string;
  resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences (SPDX) under which a site may be built and shipped by anybody, also for money. */
const FREE = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib'],
  // Fonts and data; named beside what is made of them.
  ...['CC-BY-4.0', 'OFL-1.1'],
  // Tools that are used as they are; nothing of them is in the site.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
]);

/** The packages whose package.json names no licence that the lock file could take over. */
const READ_BY_HAND: Record<string, string> = { 'parse-cache-control': 'BSD-3-Clause' };

/** The licences of a package, of which all or one must be kept. */
function licencesOf(path: string, { license }: Locked): string[] {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const said = license ?? READ_BY_HAND[name] ?? '';
  const [one] = said.replace(/[()]/g, '').split(/ OR /);
  return (one ?? '').split(/ AND /);
}

describe('the lock file', () => {
  it('holds every package by its digest, from any registry', () => {
    const loose = packages.filter(
      ([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(400);
  });

  it('has no package whose licence forbids a use', () => {
    const unknown = packages.flatMap(([path, locked]) =>
      licencesOf(path, locked)
        .filter((licence) => !FREE.has(licence))
        .map((licence) => `${path}: ${licence || 'no licence'}`),
    );
    expect(unknown).toEqual([]);
  });

  it('asks by hand only for what is there and says nothing itself', () => {
    for (const name of Object.keys(READ_BY_HAND)) {
      expect(existsSync(join('node_modules', name, 'LICENSE'))).toBe(true);
      expect(lock.packages[`node_modules/${name}`]?.license).toBeUndefined();
    }
  });
});
