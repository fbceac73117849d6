import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database/database';
import { printedLetters } from './printed';
import { readingSums } from './readings';

const READINGS = 'readings.json';

/**
 * Writes what is printed and how often articles were read into files of the content, which the next build
 * takes from there: `<slug>.json`, a letter a line, and `readings.json`, an article a line. What has not
 * changed is not written, and files of articles without letters are taken away.
 *
 * @param folder `content/letters`
 * @param say told what has changed, a line each
 */
export async function exportLetters(
  database: Database,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const files = new Map<string, string>();
  for (const [slug, letters] of await printedLetters(database)) {
    const lines = letters.map((letter) => JSON.stringify(letter));
    files.set(`${slug}.json`, `[\n${lines.join(',\n')}\n]\n`);
  }
  const sums = [...(await readingSums(database))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sums.length > 0) {
    const lines = sums.map(
      ([slug, { de, zh }]) => `${JSON.stringify(slug)}: ${JSON.stringify({ de, zh })}`,
    );
    files.set(READINGS, `{\n${lines.join(',\n')}\n}\n`);
  }
  const before = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  for (const name of before.filter((one) => !files.has(one)).sort()) {
    rmSync(join(folder, name));
    say(`${name}: removed`);
  }
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = join(folder, name);
    if (before.includes(name) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(folder, { recursive: true });
    // Whoever builds at this moment reads the old file or the new one.
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    say(`${name}: ${before.includes(name) ? 'changed' : 'new'}`);
  }
}
