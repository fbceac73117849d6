import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBelow, prepare, restore, swapIn } from '@/lib/export/folder';

vi.setConfig({ testTimeout: 120_000 });

const project = join(import.meta.dirname, '../..');

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

const tsx = ['--import', import.meta.resolve('tsx')];

/** What is in `out` where a run was killed at a step and a command has begun after it. */
function afterKill(step: number, inside: string): { ended: boolean; site: string[] } {
  for (const file of ['index.html', 'a.js']) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, file), 'old');
  }
  const program = join(import.meta.dirname, 'ended.mjs');
  const args = [...tsx, program, out, String(step), inside];
  const { signal, status } = spawnSync(process.execPath, args, { cwd: project });
  expect([signal, status]).toEqual(signal ? ['SIGKILL', null] : [null, 0]);
  restore(out);
  const site = readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'));
  return { ended: signal === 'SIGKILL', site };
}

describe('a run that is killed', () => {
  it.each(['before', 'inside'])('leaves one whole site, whatever the step (%s it)', (inside) => {
    const sites: string[] = [];
    for (let step = 0; ; step++) {
      const { ended, site } = afterKill(step, inside);
      expect(site, `step ${step}`).toHaveLength(2);
      expect(new Set(site).size, `step ${step}`).toBe(1);
      sites.push(site[0] ?? '');
      // Whoever clears the folder by hand gets no ruin in its place.
      const kept = join(folder, `kept-${step}`);
      renameSync(out, kept);
      restore(out);
      if (existsSync(out)) expect(readdirSync(out), `step ${step}`).toHaveLength(2);
      if (!ended) break;
    }
    // First the old one, later the new one, and never the other way round.
    expect(sites).toEqual(sites.toSorted().reverse());
    expect(new Set(sites)).toEqual(new Set(['old', 'new']));
  });

  it('is mended by another command while the swap goes on', () => {
    put(out, 'old');
    put(prepare(out), 'new');
    renameSync(out, `${out}.old`);
    restore(out);
    expect(read(out)).toBe('old');
    swapIn(out);
    expect(read(out)).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('every command', () => {
  const environment = {
    ...process.env,
    TSX_TSCONFIG_PATH: join(project, 'tsconfig.json'),
    PORT: '0',
  };
  const argsOf = (name: string) => [...tsx, join(project, 'lib/commands', `${name}.ts`)];

  it.each(['check', 'align', 'finish'])('puts the last good site back: %s', (name) => {
    put(`${out}.old`, 'good');
    put(`${out}.new`, 'new');
    spawnSync(process.execPath, argsOf(name), { cwd: folder, env: environment });
    expect(read(out)).toBe('good');
  });

  it('puts the last good site back: serve, which shows it', async () => {
    put(`${out}.old`, 'good');
    const server = spawn(process.execPath, argsOf('serve'), { cwd: folder, env: environment });
    const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
    const page = await fetch(String(line).trim());
    server.kill();
    expect(await page.text()).toBe('good');
  });
});
