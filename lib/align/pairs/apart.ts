import type { StoredPair } from '@/lib/align/pairs/file';
import { hashIn } from '@/lib/align/pairs/fingerprint';

/**
 * Notes on pairs whose other side is empty which pair holds their counterpart: blocks that were one pair,
 * and of which one has moved in its text only. The Chinese half points to the German one.
 */
export function withApart(pairs: StoredPair[], before: StoredPair[]): StoredPair[] {
  const german = holders(pairs, 'de');
  const known = new Map(before.map((pair) => [pair.id, pair]));
  /** Of a Chinese block the German one that was its pair's first; undefined where several are alike. */
  const partners = new Map<string, string | undefined>();
  for (const pair of before) {
    const partner = partnerOf(pair, known);
    for (const fingerprint of pair.zh) {
      const hash = hashIn(fingerprint);
      partners.set(hash, partners.has(hash) ? undefined : partner);
    }
  }
  return pairs.map(({ apart: _, ...pair }) => {
    if (pair.de.length > 0) return pair;
    const old = known.get(pair.id);
    const hash = hashIn(pair.zh[0] ?? '');
    const same = old && hashIn(old.zh[0] ?? '') === hash;
    const partner = (same ? partnerOf(old, known) : undefined) ?? partners.get(hash);
    const apart = german.get(partner ?? '');
    return apart === undefined ? pair : { ...pair, apart };
  });
}

/** The hash of the German block that a stored pair begins with, or of its other half. */
function partnerOf(
  { de, apart }: StoredPair,
  known: ReadonlyMap<string, StoredPair>,
): string | undefined {
  const [first] = apart === undefined ? de : (known.get(apart)?.de ?? []);
  return first === undefined ? undefined : hashIn(first);
}

/** Ids of the one-sided pairs, by the hash of their first block. */
function holders(pairs: StoredPair[], locale: 'de' | 'zh'): Map<string, string> {
  const other = locale === 'de' ? 'zh' : 'de';
  return new Map(
    pairs
      .filter((pair) => pair[other].length === 0)
      .map((pair) => [hashIn(pair[locale][0] ?? ''), pair.id]),
  );
}
