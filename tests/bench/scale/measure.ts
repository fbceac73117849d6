/** `--scale`: how long a build takes with more and more articles. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionOrFail } from '@/lib/content';
import type { Measured } from '../run';
import { copyRepository, temporaryFolder } from '../workshop';
import { barePages } from './bare-next';
import { type Build, build } from './build';
import { writeArticles } from './generate';
import { readMaterial } from './material';
import { type Contents, contentsOf } from './site';

/** The figures of a site of so many pairs. */
export interface Scaled {
  pairs: number;
  first: Build;
  /** The same again. */
  unchanged: Build;
  /** After one paragraph was edited. */
  edited: Build;
  /** Next with the same pages and nothing to compute. */
  bareNext: Pick<Measured, 'seconds' | 'megabytes'>;
  site: Omit<Contents, 'digest'>;
}

/**
 * Builds a site of so many articles three times.
 *
 * @param prove whether to compare the third one with a build from nothing
 * @param log told what is being done
 * @throws when two builds of the same content differ
 */
export async function measureScale(
  pairs: number,
  prove: boolean,
  log: (line: string) => void,
): Promise<Scaled> {
  const material = readMaterial(collectionOrFail().articles);
  const most = material.pairs;
  if (pairs <= most)
    throw new Error(`The site has ${most} pairs itself: ask for more, not ${pairs}.`);
  const folder = join(temporaryFolder(), 'site');
  copyRepository(folder);
  const slugs = writeArticles(material, join(folder, 'content'), pairs);

  log(`${pairs} pairs: first build`);
  const first = await build(folder);
  const { digest, ...site } = contentsOf(join(folder, 'out'));
  log(`${pairs} pairs: second build, unchanged`);
  const unchanged = await build(folder);
  same(digest, contentsOf(join(folder, 'out')).digest, 'a second build of the same content');
  log(`${pairs} pairs: build after one edited paragraph`);
  editParagraph(join(folder, 'content/articles', slugs[0] ?? '', 'de.md'));
  const edited = await build(folder);
  log(`${pairs} pairs: Next alone`);
  const bareNext = await barePages(join(folder, 'out'));
  if (prove) {
    log(`${pairs} pairs: the same from nothing`);
    await proveIdentity(folder);
  }
  return { pairs, first, unchanged, edited, bareNext, site };
}

/** Builds the same once more with nothing kept from before. */
async function proveIdentity(folder: string): Promise<void> {
  const { digest } = contentsOf(join(folder, 'out'));
  for (const kept of ['.cache', '.next', 'build', 'out']) {
    rmSync(join(folder, kept), { recursive: true, force: true });
  }
  await build(folder);
  same(
    digest,
    contentsOf(join(folder, 'out')).digest,
    'a build of the same content with empty caches',
  );
}

function same(one: string, other: string, what: string): void {
  if (one !== other) throw new Error(`The site and ${what} differ.`);
}

/** Adds a sentence to the first paragraph of a text. */
function editParagraph(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/\n---\n\n.*/, '$& Das wurde nachgetragen.'));
}
