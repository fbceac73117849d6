import type { PairsFile, StoredPair } from '@/lib/align/pairs/file';
import { hashIn, hashOf } from '@/lib/align/pairs/fingerprint';
import { decodeSentences } from '@/lib/align/pairs/sentence-code';
import type { Article, Bilingual, Block, Locale, Pair } from '@/lib/model';

const LOCALES: Locale[] = ['de', 'zh'];

/** Where a pairs file and the texts part: the index of the pair, and the block that is not expected. */
export interface Misfit {
  pair: number;
  block?: { locale: Locale; index: number };
}

/**
 * The pairs that a file names, if every block of both editions is in exactly one of them, in order and
 * unchanged. This is what an ordinary build does: nothing is aligned.
 */
export function resolvePairs(
  { pairs }: PairsFile,
  editions: Article['editions'],
): { pairs: Pair[]; misfit?: undefined } | { pairs?: undefined; misfit: Misfit } {
  const blocks = { de: editions.de?.blocks ?? [], zh: editions.zh?.blocks ?? [] };
  const at = { de: 0, zh: 0 };
  const found: Pair[] = [];
  for (const [index, stored] of pairs.entries()) {
    const own: Bilingual<number[]> = { de: [], zh: [] };
    for (const locale of LOCALES) {
      for (const print of stored[locale]) {
        const block = blocks[locale][at[locale]];
        if (!block) return { misfit: { pair: index } };
        if (hashOf(block) !== hashIn(print)) {
          return { misfit: { pair: index, block: { locale, index: at[locale] } } };
        }
        own[locale].push(at[locale]++);
      }
    }
    const pair = toPair(stored, own, blocks);
    if (!pair) return { misfit: { pair: index } };
    found.push(pair);
  }
  const left = LOCALES.find((locale) => at[locale] < blocks[locale].length);
  if (!left) return { pairs: found };
  return { misfit: { pair: pairs.length, block: { locale: left, index: at[left] } } };
}

function toPair(
  { id, sentences, status, changed, confidence }: StoredPair,
  indexes: Bilingual<number[]>,
  blocks: Bilingual<Block[]>,
): Pair | undefined {
  const count = (locale: Locale) =>
    indexes[locale].reduce((sum, i) => sum + (blocks[locale][i]?.sentences.length ?? 0), 0);
  const counts = { de: count('de'), zh: count('zh') };
  const oneSided = counts.de === 0 || counts.zh === 0;
  const links = oneSided ? [] : decodeSentences(sentences, counts);
  if (!links) return undefined;
  const pair: Pair = {
    id,
    blocks: indexes,
    sentences: links,
    status: status ?? 'auto',
    confidence,
  };
  return changed ? { ...pair, changed } : pair;
}
