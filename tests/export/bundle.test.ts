import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleElements } from '@/lib/export/bundle';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Two modules of one name that ask for each other, and one that asks for itself. */
const CIRCLE = {
  'elements.ts': `export const start = () => import('./east/house');`,
  'east/house.ts': `export const name = 'east';\nexport const next = () => import('../west/house');`,
  'west/house.ts': `export const name = 'west';
    export const next = () => import('../east/house');
    export const alone = () => import('../alone');`,
  'alone.ts': `export const name = 'alone';\nexport const next = () => import('./alone');`,
};

/** A site without service worker and letters. */
const NOTHING = { offline: false, letters: false };

const addresses = async (files: Record<string, string>) => {
  const { first, later } = await bundleElements(write(files), NOTHING, '');
  return [first, ...later].map(({ address }) => address);
};

describe('modules that come later', () => {
  it('may ask for each other and for themselves', async () => {
    const { first, later } = await bundleElements(write(CIRCLE), NOTHING, '');
    expect(later).toHaveLength(3);
    const assets = [first, ...later].map(({ address, content }) => [address.slice(1), content]);
    const out = write({ 'package.json': '{"type":"module"}', ...Object.fromEntries(assets) });
    const { start } = await import(pathToFileURL(join(out, first.address)).href);
    const east = await start();
    const west = await east.next();
    expect([east.name, west.name]).toEqual(['east', 'west']);
    expect(await west.next()).toBe(east);
    const alone = await west.alone();
    expect(await alone.next()).toBe(alone);
  });

  it('have the same names in every folder', async () => {
    expect(await addresses(CIRCLE)).toEqual(await addresses(CIRCLE));
  });

  it('have other names when anything that they reach is another', async () => {
    const before = await addresses(CIRCLE);
    const west = CIRCLE['west/house.ts'].replace("'west'", "'far west'");
    const after = await addresses({ ...CIRCLE, 'west/house.ts': west });
    const kept = after.filter((address) => before.includes(address));
    expect(kept).toEqual([expect.stringMatching(/^\/assets\/alone-[0-9a-f]{10}\.js$/)]);
  });

  it('bring the text of the style, which is no part of the code and decides on their names', async () => {
    const folder = write({
      'elements.ts': `export const start = () => import('./style');`,
      'style.ts': `declare const LATER_STYLE: string;\nexport const style = LATER_STYLE;`,
    });
    const { code, first, later } = await bundleElements(folder, NOTHING, '.a::after{content:"$&"}');
    expect(code).not.toContain('.a');
    const out = write({ 'package.json': '{"type":"module"}', 'm.js': later[0]?.content ?? '' });
    const { style } = await import(pathToFileURL(join(out, 'm.js')).href);
    expect(style).toBe('.a::after{content:"$&"}');
    const other = await bundleElements(folder, NOTHING, '.b{}');
    expect(other.later[0]?.address).not.toBe(later[0]?.address);
    expect(other.first.address).not.toBe(first.address);
  });

  it('say what they ask for in vain', async () => {
    const folder = write({ 'elements.ts': `export const start = () => import('./gone');` });
    await expect(bundleElements(folder, NOTHING, '')).rejects.toThrow(
      /Could not resolve "\.\/gone"/,
    );
  });
});
