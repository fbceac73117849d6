import type { StoredPair } from '@/lib/align/pairs/file';
import { hashIn, similarity } from '@/lib/align/pairs/fingerprint';

/** Least share of shingles that an edited text has in common with what it was. */
const SIMILAR = 0.3;
/** Above this many comparisons only texts at about the same place in the article are compared. */
const MOST_COMPARISONS = 250_000;
const NEARBY = 100;

/** For each old block, by index in order of the file: the new block it has become, and how surely. */
export type Successors = Map<number, { block: number; weight: number }>;

/**
 * Finds what has become of the blocks of one side: first those whose text is unchanged, wherever they
 * have moved, then for the rest the most similar text.
 */
function successors(old: string[], now: string[]): Successors {
  const found: Successors = new Map();
  const free = new Map<string, number[]>();
  for (const [index, fingerprint] of now.entries()) {
    const hash = hashIn(fingerprint);
    free.set(hash, [...(free.get(hash) ?? []), index]);
  }
  for (const [index, fingerprint] of old.entries()) {
    const block = free.get(hashIn(fingerprint))?.shift();
    if (block !== undefined) found.set(index, { block, weight: 1 });
  }
  const taken = new Set([...found.values()].map(({ block }) => block));
  const lost = [...old.keys()].filter((index) => !found.has(index));
  const fresh = [...now.keys()].filter((index) => !taken.has(index));
  for (const { from, to, weight } of mostSimilar(lost, fresh, old, now)) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, { block: to, weight });
    taken.add(to);
  }
  return found;
}

function mostSimilar(lost: number[], fresh: number[], old: string[], now: string[]) {
  const everywhere = lost.length * fresh.length <= MOST_COMPARISONS;
  const found: { from: number; to: number; weight: number }[] = [];
  for (const from of lost) {
    const expected = (from / old.length) * now.length;
    for (const to of fresh) {
      if (!everywhere && Math.abs(to - expected) > NEARBY) continue;
      const weight = similarity(old[from] ?? '', now[to] ?? '');
      if (weight >= SIMILAR) found.push({ from, to, weight });
    }
  }
  return found.sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to);
}

/** A stored pair, and what its blocks have become: pairs of old and new index are not kept, only new ones. */
export interface Heir {
  pair: StoredPair;
  de: { block: number; weight: number }[];
  zh: { block: number; weight: number }[];
}

/** Follows every block of every stored pair to where it is now. */
export function heirsOf(pairs: StoredPair[], now: { de: string[]; zh: string[] }): Heir[] {
  const next = { de: 0, zh: 0 };
  const maps = {
    de: successors(
      pairs.flatMap(({ de }) => de),
      now.de,
    ),
    zh: successors(
      pairs.flatMap(({ zh }) => zh),
      now.zh,
    ),
  };
  const follow = (locale: 'de' | 'zh', fingerprints: string[]) =>
    fingerprints.flatMap(() => maps[locale].get(next[locale]++) ?? []);
  return pairs.map((pair) => ({ pair, de: follow('de', pair.de), zh: follow('zh', pair.zh) }));
}
