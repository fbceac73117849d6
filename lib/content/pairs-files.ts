import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { goneLocale } from '@/lib/align/pairs/stale';
import type { Article } from '@/lib/model';
import { loadCollection } from '.';

// Paths are as printed: with forward slashes, which every system opens.
const { dirname, join } = posix;

/** An article and the pairs file beside it, whose text is empty where there is none. */
export interface PairsOnDisk {
  article: Article;
  path: string;
  text: string;
}

export interface PairsFiles {
  files: PairsOnDisk[];
  /** Folders with a pairs file that must be left as it is, since not all of the article can be read. */
  left: string[];
}

/** The pairs files of all articles whose texts can be read. */
export function pairsFiles(): PairsFiles {
  const { collection, damaged } = loadCollection();
  const readable = damaged.flatMap(({ article, whole }) => (whole && article ? [article] : []));
  const found = [...collection.articles, ...readable].flatMap((article) => {
    const edition = article.editions.de ?? article.editions.zh;
    if (!edition) return [];
    const path = join(dirname(edition.file), 'pairs.json');
    const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
    return [{ article, path, text }];
  });
  const left = [
    ...found.filter(isPartlyRead).map(({ path }) => dirname(path)),
    ...damaged.flatMap(({ folder, whole, page }) => (whole || page ? [] : [folder])),
  ];
  return {
    files: found.filter((one) => !isPartlyRead(one)),
    left: left.filter((folder) => existsSync(join(folder, 'pairs.json'))),
  };
}

/** Whether a text that the file knows is there and could not be read: its pairs must not be lost. */
function isPartlyRead({ article: { editions }, path, text }: PairsOnDisk): boolean {
  const gone = goneLocale(readPairs(text, path).file ?? salvagePairs(text), editions);
  return gone !== undefined && existsSync(join(dirname(path), `${gone}.md`));
}
