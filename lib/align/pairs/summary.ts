import type { PairsFile, StoredPair } from '@/lib/align/pairs/file';

const same = (a: StoredPair, b: StoredPair, ...keys: (keyof StoredPair)[]): boolean =>
  keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

/**
 * What a new pairs file has made of the one before, in words: \u201c10 pairs kept, 1 changed, 1 new,
 * 1 gone; the sentences of 2 divided anew\u201d. What is nought is left out.
 */
export function whatBecame(before: PairsFile, after: PairsFile): string {
  if (before.pairs.length === 0) return `${counted(after.pairs.length)} new`;
  const known = new Map(before.pairs.map((pair) => [pair.id, pair]));
  const live = new Set(after.pairs.map(({ id }) => id));
  const counts = { kept: 0, changed: 0, new: 0, gone: 0 };
  let divided = 0;
  for (const pair of after.pairs) {
    const old = known.get(pair.id);
    if (!old) counts.new++;
    else if (!same(old, pair, 'de', 'zh')) counts.changed++;
    else {
      counts.kept++;
      if (!same(old, pair, 'sentences', 'cut')) divided++;
    }
  }
  counts.gone = before.pairs.filter(({ id }) => !live.has(id)).length;
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count], index) => `${index === 0 ? counted(count) : count} ${what}`);
  const cut = divided > 0 ? `; the sentences of ${divided} divided anew` : '';
  return (parts.join(', ') || 'no pairs left') + cut;
}

const counted = (count: number): string => `${count} pair${count === 1 ? '' : 's'}`;
