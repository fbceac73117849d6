import { writeFileSync } from 'node:fs';
import { documentOf } from '@/lib/align/document';
import { learnFromDocuments, worthLearning } from '@/lib/align/learn';
import { formatPairs, type PairsFile, readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import { whatBecame } from '@/lib/align/pairs/summary';
import { type PairsOnDisk, pairsFiles } from './pairs-files';

/**
 * Brings every pairs file up to date with its texts, learning words from the pairs of the whole site; files
 * that fit are left alone.
 *
 * @param say takes one line for each file: what has become of its pairs, or why it is left as it is
 * @throws where a file cannot be written
 */
export function updatePairs(say: (line: string) => void): void {
  const files = openFiles(say);
  const stale = files.filter(({ article, path, text }) => {
    const { file } = readPairs(text, path);
    const { pairs, recut } = file ? resolvePairs(file, article.editions) : {};
    return !pairs || recut.length > 0;
  });
  if (stale.length === 0) say('Every pairs.json fits its texts.');
  const lexicon = stale.some(isBilingual) ? learnFrom(files.filter(isBilingual)) : undefined;
  for (const { article, path, text } of stale) {
    const before = readPairs(text, path).file ?? salvagePairs(text);
    const file = realign(article, before, lexicon);
    writeFileSync(path, formatPairs(file));
    say(`${path}: ${whatBecame(before, file)}`);
  }
}

/**
 * Marks one pair as confirmed until one of its sides changes.
 *
 * @param say as above
 * @throws an Error of one line where there is no such pair in a file that fits the texts
 */
export function acceptPair(slug: string, id: string, say: (line: string) => void): void {
  const one = openFiles(say).find(({ article }) => article.slug === slug);
  if (!one) throw new Error(`There is no article \u201c${slug}\u201d.`);
  const { file } = readPairs(one.text, one.path);
  if (!file || !resolvePairs(file, one.article.editions).pairs) {
    throw new Error(`${one.path} does not fit the texts. Run npm run align first, then accept.`);
  }
  const pair = file.pairs.find((candidate) => candidate.id === id);
  if (!pair) throw new Error(`${one.path} has no pair ${id}.`);
  const pairs = file.pairs.map((candidate): PairsFile['pairs'][number] =>
    candidate === pair ? { ...pair, status: 'confirmed', changed: undefined } : candidate,
  );
  writeFileSync(one.path, formatPairs({ ...file, pairs }));
  say(`${one.path}: pair ${id} is confirmed until its texts change.`);
}

function openFiles(say: (line: string) => void): PairsOnDisk[] {
  const { files, left } = pairsFiles();
  for (const folder of left) {
    say(`${folder}: left as it is, since not all of it can be read (npm run check).`);
  }
  return files;
}

const isBilingual = ({ article: { editions } }: PairsOnDisk): boolean =>
  editions.de !== undefined && editions.zh !== undefined;

const learnFrom = (files: PairsOnDisk[]) =>
  learnFromDocuments(
    worthLearning(files).flatMap(({ article }) => documentOf(article.editions) ?? []),
  );
