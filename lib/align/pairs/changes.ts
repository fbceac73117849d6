import type { StoredPair } from '@/lib/align/pairs/file';
import { hashIn, hashOf } from '@/lib/align/pairs/fingerprint';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Article, Block, Locale } from '@/lib/model';

export type ChangeKind = 'changed' | 'new' | 'gone' | 'moved';

/** A block that is not what, or not where, the pairs file says. */
export interface Change {
  kind: ChangeKind;
  locale: Locale;
  /** Index of the block; of the one that follows where a block is gone. */
  block: number;
  /** Index of the stored pair that it was in, or would be. */
  pair: number;
}

/** What has happened to the blocks of both texts since a pairs file was written, in order of the pairs. */
export function changesSince(pairs: StoredPair[], editions: Article['editions']): Change[] {
  const found = (['de', 'zh'] as const).flatMap((locale) =>
    changesIn(pairs, locale, editions[locale]?.blocks ?? []),
  );
  return found.sort((a, b) => a.pair - b.pair);
}

/**
 * Compares hashes: what stands in both in the same order (the longest such row) is unchanged; of what lies
 * between, blocks against blocks are changed, what is left over is new or gone.
 */
function changesIn(pairs: StoredPair[], locale: Locale, blocks: Block[]): Change[] {
  const old = pairs.flatMap((one, pair) =>
    one[locale].map((fingerprint) => ({ hash: hashIn(fingerprint), pair })),
  );
  const now = blocks.map(hashOf);
  const kept = matches(
    old.map(({ hash }) => hash),
    now,
  );
  const stays = new Set(longestRise(kept));
  const moved = kept.filter((match) => !stays.has(match));
  const movedOld = new Set(moved.map(({ from }) => from));
  const movedNow = new Set(moved.map(({ to }) => to));
  const found: Change[] = [];
  const at = { from: 0, to: 0 };
  for (const anchor of [...stays, { from: old.length, to: now.length }]) {
    const lost = range(at.from, anchor.from).filter((index) => !movedOld.has(index));
    const fresh = range(at.to, anchor.to).filter((index) => !movedNow.has(index));
    for (let index = 0; index < Math.max(lost.length, fresh.length); index++) {
      const from = lost[index];
      const to = fresh[index];
      const kind = from === undefined ? 'new' : to === undefined ? 'gone' : 'changed';
      const pair = old[from ?? at.from]?.pair ?? (old[at.from - 1]?.pair ?? -1) + 1;
      found.push({ kind, locale, block: to ?? anchor.to, pair });
    }
    at.from = anchor.from + 1;
    at.to = anchor.to + 1;
  }
  for (const { from, to } of moved) {
    found.push({ kind: 'moved', locale, block: to, pair: old[from]?.pair ?? 0 });
  }
  return found;
}

interface Match {
  from: number;
  to: number;
}

/** Equal hashes of two lists, each once, in order of the first. */
function matches(old: string[], now: string[]): Match[] {
  const free = new Map<string, number[]>();
  for (const [index, hash] of now.entries()) free.set(hash, [...(free.get(hash) ?? []), index]);
  return old.flatMap((hash, from) => {
    const to = free.get(hash)?.shift();
    return to === undefined ? [] : [{ from, to }];
  });
}

/** The longest part of a list whose `to` rises (Schensted 1961). */
function longestRise(list: Match[]): Match[] {
  const tails: { match: Match; before: Tail | undefined }[] = [];
  type Tail = (typeof tails)[number];
  for (const match of list) {
    const length = partitionPoint(tails, (tail) => tail.match.to < match.to);
    tails[length] = { match, before: tails[length - 1] };
  }
  const rise: Match[] = [];
  for (let at = tails.at(-1); at; at = at.before) rise.unshift(at.match);
  return rise;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
