import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import { cacheIn } from '@/lib/cache/folder';
import { packed } from '@/lib/cache/packed';

const scratch = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let said: MockInstance;
beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => said.mockRestore());

let count = 0;
const freshFolder = () => join(scratch, String(++count));
const CONTENT = Buffer.from('Zwei Seiten, ein Absatz. \u4e24\u9875\u3002');

/** A folder that keeps one file. */
function filled() {
  const folder = freshFolder();
  cacheIn(folder, 'one').put('file', CONTENT);
  return { folder, path: join(folder, 'file') };
}

describe('a cache in a folder', () => {
  it('gives back what was put there, to whoever makes the same', () => {
    const { folder } = filled();
    expect(cacheIn(folder, 'one').peek('file')).toEqual(CONTENT);
    expect(cacheIn(folder, 'one').peek('other')).toBeUndefined();
    expect(said).not.toHaveBeenCalled();
  });

  it('has nothing of another maker, and does not call it damaged', () => {
    const { folder } = filled();
    expect(cacheIn(folder, 'two').peek('file')).toBeUndefined();
    expect(said).not.toHaveBeenCalled();
  });

  it('takes no byte on trust', async () => {
    const { folder, path } = filled();
    const kept = readFileSync(path);
    for (let at = 0; at < kept.length; at++) {
      const flipped = Buffer.from(kept);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, flipped);
      expect(cacheIn(folder, 'one').peek('file'), `byte ${at}`).toBeUndefined();
    }
    const made = await cacheIn(folder, 'one').get('file', async () => CONTENT);
    expect(made).toEqual(CONTENT);
    expect(cacheIn(folder, 'one').peek('file')).toEqual(CONTENT);
  });

  it.each([0, 1, 31, 63, 64, 70])('takes no file cut off after %i bytes', (length) => {
    const { folder, path } = filled();
    writeFileSync(path, readFileSync(path).subarray(0, length));
    expect(cacheIn(folder, 'one').peek('file')).toBeUndefined();
  });

  it('does not take one file for another', () => {
    const { folder, path } = filled();
    renameSync(path, join(folder, 'other'));
    expect(cacheIn(folder, 'one').peek('other')).toBeUndefined();
  });

  it('says once what is wrong with a folder', () => {
    const { folder, path } = filled();
    writeFileSync(path, 'rubbish');
    const cache = cacheIn(folder, 'one');
    cache.peek('file');
    cache.peek('file');
    expect(said.mock.calls).toEqual([[`${folder}: file is damaged and is made anew.`]]);
  });

  it('gives nothing where a folder stands in the place of the file', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'file'), { recursive: true });
    expect(cacheIn(folder, 'one').peek('file')).toBeUndefined();
    cacheIn(folder, 'one').put('file', CONTENT);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('does without a folder that cannot be', async () => {
    const file = freshFolder();
    writeFileSync(file, '');
    const cache = cacheIn(join(file, 'below'), 'one');
    expect(await cache.get('file', async () => CONTENT)).toEqual(CONTENT);
    expect(await cache.get('file', async () => CONTENT)).toEqual(CONTENT);
    expect(said).toHaveBeenCalledOnce();
    cache.sweep();
  });

  it('sweeps out what nobody has asked for in a month', () => {
    const { folder, path } = filled();
    const cache = cacheIn(folder, 'one');
    cache.put('used', CONTENT);
    const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    for (const name of ['file', 'used']) utimesSync(join(folder, name), longAgo, longAgo);
    expect(cache.peek('used')).toEqual(CONTENT);
    expect(statSync(join(folder, 'used')).mtimeMs).toBeGreaterThan(longAgo.getTime());
    cache.sweep();
    expect([existsSync(path), existsSync(join(folder, 'used'))]).toEqual([false, true]);
  });

  it('is packed as well as plain', () => {
    const folder = freshFolder();
    const store = packed(cacheIn(folder, 'one'));
    store.put('file', CONTENT);
    expect(store.peek('file')).toEqual(CONTENT);
    writeFileSync(join(folder, 'file'), 'rubbish');
    expect(packed(cacheIn(folder, 'one')).peek('file')).toBeUndefined();
  });
});
