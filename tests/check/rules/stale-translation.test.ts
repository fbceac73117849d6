import { expect, it } from 'vitest';
import { formatPairs, type PairsFile } from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { staleTranslation } from '@/lib/check/rules/stale-translation';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder } from '../collection';

const DE = [
  'Die Stadt liegt am Fluss und hat viele Brücken.',
  'Im Jahr 2025 kamen 140 Gäste aus Shanghai mit der Bahn.',
  'Das Wasser kommt aus den Bergen im Westen.',
];
const ZH = ['城市在河边，有很多桥。', '2025年有140位客人从上海坐火车来。', '水从西边的山里来。'];

const files = (de: string[], zh: string[], pairs?: PairsFile) => ({
  'content/authors.yaml': AUTHORS,
  'content/articles/a/de.md': `---\ntitle: T\ndescription: D\npublished: 2026-11-18\nauthor: mona\n---\n\n${de.join('\n\n')}\n`,
  'content/articles/a/zh.md': `---\ntitle: 题\ndescription: 说\ntranslates: de\n---\n\n${zh.join('\n\n')}\n`,
  ...(pairs && { 'content/articles/a/pairs.json': formatPairs(pairs) }),
});

/** The pairs file after `npm run align`, and the lines that are reported. */
function align(de: string[], zh: string[], before?: PairsFile) {
  return inFolder(files(de, zh, before), (root) => {
    const { collection } = readCollection({ root });
    const [article] = collection.articles;
    if (!article) throw new Error('The article was not read.');
    const reported = staleTranslation.check(collection).map(({ file, line }) => `${file}:${line}`);
    return { pairs: realign(article, before), reported };
  });
}

const withLast = (list: string[], text: string) => list.with(-1, text);

it('reports exactly the pair whose original has changed since it was confirmed', () => {
  const first = align(DE, ZH).pairs;
  const confirmed: PairsFile = {
    ...first,
    pairs: first.pairs.map((pair) => ({ ...pair, status: 'confirmed' })),
  };
  expect(align(DE, ZH, confirmed).reported).toEqual([]);

  const edited = withLast(DE, 'Das Wasser kommt aus den hohen Bergen im Westen.');
  const changed = align(edited, ZH, confirmed);
  expect(changed.reported).toEqual(['content/articles/a/zh.md:11']);
  // It stays reported once the pairs file is up to date, and when the original changes again.
  expect(align(edited, ZH, changed.pairs).reported).toHaveLength(1);
  const again = withLast(DE, 'Das kalte Wasser kommt aus den hohen Bergen im Westen.');
  expect(align(again, ZH, changed.pairs).reported).toHaveLength(1);

  const translated = withLast(ZH, '水从西边的高山里来。');
  expect(align(edited, translated, changed.pairs).reported).toEqual([]);
  expect(align(DE, translated, confirmed).reported).toEqual([]);
});
