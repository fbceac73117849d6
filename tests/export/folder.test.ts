import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, prepare, swapIn } from '@/lib/export/folder';

let folder: string;
let out: string;

const put = (path: string, text: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
};
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  out = join(folder, 'out');
});

describe('the exported folder', () => {
  it('stays as it is until the new one is swapped in', () => {
    put(out, 'old');
    put(prepare(out), 'new');
    expect(read(out)).toBe('old');
    swapIn(out);
    expect(read(out)).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('loses the leftovers of a run that crashed while writing', () => {
    put(out, 'good');
    put(`${out}.new`, 'half');
    prepare(out);
    expect(readdirSync(folder)).toEqual(['out']);
    expect(read(out)).toBe('good');
  });

  it('comes back when a run crashed between the two renames', () => {
    put(`${out}.old`, 'good');
    put(`${out}.new`, 'new');
    prepare(out);
    expect(read(out)).toBe('good');
    expect(existsSync(`${out}.old`)).toBe(false);
  });

  it('stands as before when the new one cannot take its place', () => {
    put(out, 'good');
    expect(() => swapIn(out)).toThrow(/ENOENT/);
    expect(read(out)).toBe('good');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('is listed in a stable order', () => {
    put(join(out, 'b'), '');
    put(join(out, 'a', 'c'), '');
    put(out, '');
    expect(filesBelow(out)).toEqual(['a/c/index.html', 'b/index.html', 'index.html']);
  });
});
