/**
 * `npm run align`: brings every pairs file up to date with its texts, learning words from the pairs of
 * the whole site; files that fit are left alone. `npm run align -- --accept SLUG ID` confirms a pair until
 * one of its sides changes. Exit code 0, or 2 where the command line or a setting is not
 * understood.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf } from '@/lib/align/document';
import { learnFromDocuments, worthLearning } from '@/lib/align/learn';
import { formatPairs, type PairsFile, readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import { goneLocale } from '@/lib/align/pairs/stale';
import { whatBecame } from '@/lib/align/pairs/summary';
import { loadCollection } from '@/lib/content';
import { settingsFault } from '@/lib/content/settings';
import type { Article } from '@/lib/model';

interface Stored {
  article: Article;
  path: string;
  text: string;
}

/** Writes the pairs files that do not fit; says what has become of the pairs. */
function update(stored: Stored[]): void {
  const stale = stored.filter(({ article, path, text }) => {
    const { file } = readPairs(text, path);
    const { pairs, recut } = file ? resolvePairs(file, article.editions) : {};
    return !pairs || recut.length > 0;
  });
  if (stale.length === 0) console.log('Every pairs.json fits its texts.');
  const lexicon = stale.some(isBilingual)
    ? learnFromDocuments(
        worthLearning(stored.filter(isBilingual)).flatMap(
          ({ article }) => documentOf(article.editions) ?? [],
        ),
      )
    : undefined;
  for (const { article, path, text } of stale) {
    const before = readPairs(text, path).file ?? salvagePairs(text);
    const file = realign(article, before, lexicon);
    writeFileSync(path, formatPairs(file));
    console.log(`${path}: ${whatBecame(before, file)}`);
  }
}

const isBilingual = ({ article: { editions } }: Stored): boolean =>
  editions.de !== undefined && editions.zh !== undefined;

/** Marks one pair as confirmed. Undefined when it is done, otherwise what is wrong. */
function accept(stored: Stored[], slug: string, id: string): string | undefined {
  const one = stored.find(({ article }) => article.slug === slug);
  if (!one) return `There is no article \u201c${slug}\u201d.`;
  const { file } = readPairs(one.text, one.path);
  if (!file || !resolvePairs(file, one.article.editions).pairs) {
    return `${one.path} does not fit the texts. Run npm run align first, then accept.`;
  }
  const pair = file.pairs.find((candidate) => candidate.id === id);
  if (!pair) return `${one.path} has no pair ${id}.`;
  const pairs = file.pairs.map((candidate): PairsFile['pairs'][number] =>
    candidate === pair ? { ...pair, status: 'confirmed', changed: undefined } : candidate,
  );
  writeFileSync(one.path, formatPairs({ ...file, pairs }));
  console.log(`${one.path}: pair ${id} is confirmed until its texts change.`);
  return undefined;
}

/** The pairs files of all articles that can be read; says which cannot. */
function storedPairs(): Stored[] {
  const { collection, damaged } = loadCollection();
  const readable = damaged.flatMap(({ article, whole }) => (whole && article ? [article] : []));
  const found = [...collection.articles, ...readable].flatMap((article) => {
    const edition = article.editions.de ?? article.editions.zh;
    if (!edition) return [];
    const path = join(dirname(edition.file), 'pairs.json');
    const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
    return [{ article, path, text }];
  });
  const open = found.filter((stored) => !isPartlyRead(stored));
  const left = [
    ...found.filter(isPartlyRead).map(({ path }) => dirname(path)),
    ...damaged.flatMap(({ folder, whole, page }) => (whole || page ? [] : [folder])),
  ];
  for (const folder of left.filter((one) => existsSync(join(one, 'pairs.json')))) {
    console.log(`${folder}: left as it is, since not all of it can be read (npm run check).`);
  }
  return open;
}

/** Whether a text that the file knows is there and could not be read: its pairs must not be lost. */
function isPartlyRead({ article: { editions }, path, text }: Stored): boolean {
  const gone = goneLocale(readPairs(text, path).file ?? salvagePairs(text), editions);
  return gone !== undefined && existsSync(join(dirname(path), `${gone}.md`));
}

function main(args: string[]): string | undefined {
  const { values, positionals } = parseArgs({
    args,
    options: { accept: { type: 'string' } },
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  if (values.accept === undefined && id === undefined) return void update(storedPairs());
  if (values.accept === undefined || id === undefined || more.length > 0) {
    return 'Usage: npm run align, or npm run align -- --accept SLUG ID.';
  }
  return accept(storedPairs(), values.accept, id);
}

let fault: string | undefined;
try {
  fault = settingsFault() ?? main(process.argv.slice(2));
} catch (error) {
  fault = String(error instanceof Error ? error.message : error).split('\n')[0];
}
if (fault) {
  console.error(fault);
  process.exitCode = 2;
}
