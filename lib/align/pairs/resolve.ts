import { cutOf, sentencesOf } from '@/lib/align/pairs/cut';
import type { PairsFile, StoredPair } from '@/lib/align/pairs/file';
import { hashIn, hashOf } from '@/lib/align/pairs/fingerprint';
import { isSentenceCode } from '@/lib/align/pairs/sentence-code';
import type { Article, Bilingual, Block, Locale, Pair } from '@/lib/model';

const LOCALES: Locale[] = ['de', 'zh'];

/** The pairs that a file names. */
export interface Resolved {
  pairs: Pair[];
  /** Those whose sentences are cut otherwise than when the file was written, by index. */
  recut: number[];
}

/** Where a file and the texts part. */
export interface Misfit {
  pairs?: undefined;
  recut?: undefined;
}

/**
 * The pairs that a file names, if every block of both editions is in exactly one of them, in order and
 * unchanged; none otherwise. This is what an ordinary build does: nothing is aligned, but the
 * sentences of a pair that are cut otherwise than the file knows. Texts and pairs are the same then, so
 * that this is no reason to stop.
 */
export function resolvePairs(
  { pairs: stored }: PairsFile,
  editions: Article['editions'],
): Resolved | Misfit {
  const blocks = { de: editions.de?.blocks ?? [], zh: editions.zh?.blocks ?? [] };
  const at = { de: 0, zh: 0 };
  const pairs: Pair[] = [];
  const recut: number[] = [];
  for (const [index, one] of stored.entries()) {
    const indexes: Bilingual<number[]> = { de: [], zh: [] };
    const own: Bilingual<Block[]> = { de: [], zh: [] };
    for (const locale of LOCALES) {
      for (const fingerprint of one[locale]) {
        const block = blocks[locale][at[locale]];
        if (!block || hashOf(block) !== hashIn(fingerprint)) return {};
        own[locale].push(block);
        indexes[locale].push(at[locale]++);
      }
    }
    if (own.de.length + own.zh.length === 0 || !isSentenceCode(one.sentences)) return {};
    if (!sentencesOf(one, own)) recut.push(index);
    pairs.push(toPair(one, indexes, own));
  }
  const whole = LOCALES.every((locale) => at[locale] === blocks[locale].length);
  return whole ? { pairs, recut } : {};
}

function toPair(
  stored: StoredPair,
  indexes: Bilingual<number[]>,
  blocks: Bilingual<Block[]>,
): Pair {
  const { id, status, changed, apart, confidence } = stored;
  const { links = [], alone } =
    sentencesOf(stored, blocks) ?? sentencesOf(cutOf(blocks, confidence), blocks) ?? {};
  const isAny = alone && alone.de.length + alone.zh.length > 0;
  const pair: Pair = {
    id,
    blocks: indexes,
    sentences: links,
    status: status ?? 'auto',
    confidence,
  };
  return { ...pair, ...(isAny && { alone }), ...(changed && { changed }), ...(apart && { apart }) };
}
