import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder } from '../check/collection';

vi.setConfig({ testTimeout: 120_000 });

const project = join(import.meta.dirname, '../..');
const PAIRS = 'content/articles/a/pairs.json';
const DE = [
  'Die Stadt liegt am Fluss und hat viele Brücken.',
  'Im Jahr 2025 kamen 140 Gäste.',
  'Das Wasser kommt aus den Bergen.',
];
const ZH = ['城市在河边，有很多桥。', '2025年来了140位客人。', '水从山里来。'];
const german = (blocks: string[], date = '2020-11-18') =>
  `---\ntitle: T\ndescription: D\npublished: ${date}\nauthor: mona\n---\n\n${blocks.join('\n\n')}\n`;
const chinese = (blocks: string[]) =>
  `---\ntitle: 题\ndescription: 说\ntranslates: de\n---\n\n${blocks.join('\n\n')}\n`;

/** Runs `npm run align` on the content below a folder; the lines it prints. */
function align(root: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/commands/align.ts'],
    { cwd: project, env: { ...process.env, CONTENT_DIR: join(root, 'content') }, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => line.replace(/^.*?content\//, 'content/'));
}

test('npm run align writes what is reported, says so, and has nothing to do afterwards', () => {
  const files = {
    'content/authors.yaml': AUTHORS,
    'content/articles/a/de.md': german(DE),
    'content/articles/a/zh.md': chinese(ZH),
  };
  inFolder(files, (root) => {
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    const pairs = () => readFileSync(join(root, PAIRS), 'utf8');
    const stale = () =>
      readCollection({ root, dir: 'content', seeds: 'seeds' }).diagnostics.filter(({ rule }) =>
        rule.startsWith('pairs'),
      );

    expect(align(root)).toEqual([`${PAIRS}: 3 pairs new`]);
    expect(align(root)).toEqual(['Every pairs.json fits its texts.']);

    write('content/articles/a/de.md', german(DE.with(1, 'Im Jahr 2025 kamen 140 Gäste an.')));
    expect(align(root)).toEqual([`${PAIRS}: 2 pairs kept, 1 changed`]);
    expect(stale()).toEqual([]);

    // A byte order mark is no reason to write.
    write(PAIRS, `\uFEFF${pairs()}`);
    expect(align(root)).toEqual(['Every pairs.json fits its texts.']);

    // A wrong date does not keep the pairs from being mended.
    write('content/articles/a/de.md', german(DE, '2020-11-31'));
    expect(stale()).toHaveLength(1);
    expect(align(root)).toEqual([`${PAIRS}: 2 pairs kept, 1 changed`]);
    expect(stale()).toEqual([]);

    // What cannot be read must not lose its pairs.
    const before = pairs();
    write('content/articles/a/de.md', german(DE));
    write('content/articles/a/zh.md', ZH.join('\n\n'));
    expect(align(root)).toEqual([
      'content/articles/a: left as it is, since not all of it can be read (npm run check).',
      'Every pairs.json fits its texts.',
    ]);
    expect(pairs()).toBe(before);
  });
});
