import type { Heir } from '@/lib/align/pairs/succession';

/** Blocks of a new pair, on each side. */
export interface Blocks {
  de: number[];
  zh: number[];
}

/**
 * Which stored pair each new pair continues: the one from which most of its text comes, each stored
 * pair at most once. Indexes into `pairs`.
 */
export function inherit(heirs: Heir[], pairs: Blocks[]): Map<number, Heir> {
  const owner = { de: ownersOf(pairs, 'de'), zh: ownersOf(pairs, 'zh') };
  const claims: { heir: number; pair: number; weight: number }[] = [];
  for (const [index, heir] of heirs.entries()) {
    const weights = new Map<number, number>();
    for (const locale of ['de', 'zh'] as const) {
      for (const { block, weight } of heir[locale]) {
        const pair = owner[locale].get(block);
        if (pair !== undefined) weights.set(pair, (weights.get(pair) ?? 0) + weight);
      }
    }
    for (const [pair, weight] of weights) claims.push({ heir: index, pair, weight });
  }
  // Of two halves that come together again, the one with the old id goes on.
  const half = (index: number) => (heirs[index]?.pair.apart === undefined ? 0 : 1);
  claims.sort(
    (a, b) =>
      b.weight - a.weight || half(a.heir) - half(b.heir) || a.heir - b.heir || a.pair - b.pair,
  );
  const used = new Set<number>();
  const found = new Map<number, Heir>();
  for (const { heir, pair } of claims) {
    const source = heirs[heir];
    if (used.has(heir) || found.has(pair) || !source) continue;
    used.add(heir);
    found.set(pair, source);
  }
  return found;
}

function ownersOf(pairs: Blocks[], locale: 'de' | 'zh'): Map<number, number> {
  return new Map(pairs.flatMap((pair, index) => pair[locale].map((block) => [block, index])));
}
