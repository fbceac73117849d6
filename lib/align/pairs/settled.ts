import type { StoredPair } from '@/lib/align/pairs/file';
import type { BlockGroup, Overrides } from '@/lib/align/pairs/overrides';
import type { Heir } from '@/lib/align/pairs/succession';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Bilingual, Locale } from '@/lib/model';

/** A pair that is settled before anything is aligned: groups of both sides, half-open. */
export interface SettledPair {
  de: [from: number, to: number];
  zh: [from: number, to: number];
  /** The stored pair that is kept as it is. */
  kept?: StoredPair;
  /** The id that the editor has given. */
  id?: string;
}

/**
 * The settled pairs, ascending on both sides: those the editor has pinned, and the longest chain of
 * stored pairs whose blocks are all unchanged and still adjacent.
 */
export function settledPairs(heirs: Heir[], { groups, pins }: Overrides): SettledPair[] {
  const pinned = pins.map(
    ({ id, de, zh }): SettledPair => ({ de: [de, de + 1], zh: [zh, zh + 1], id }),
  );
  const startOf = { de: groupAt(groups.de), zh: groupAt(groups.zh) };
  const unchanged = heirs.flatMap((heir): SettledPair[] => {
    const de = wholeGroups(heir, 'de', groups.de, startOf.de);
    const zh = wholeGroups(heir, 'zh', groups.zh, startOf.zh);
    if (!de || !zh) return [];
    const pin = pinned.find((one) => overlaps(one, { de, zh }));
    if (pin && pin.id === heir.pair.id && sameGroups(pin, { de, zh })) pin.kept = heir.pair;
    return pin ? [] : [{ de, zh, kept: heir.pair }];
  });
  const beside = unchanged.filter((one) => pinned.every((pin) => isBeside(one, pin)));
  const settled = [...pinned, ...longestChain(beside)].sort((a, b) => a.de[0] - b.de[0]);
  return withOneSided(
    settled,
    heirs,
    { de: groups.de.length, zh: groups.zh.length },
    (heir, locale) => wholeGroups(heir, locale, groups[locale], startOf[locale]),
  );
}

/**
 * Adds the stored pairs with an empty side, where nothing else stands between their neighbours on
 * either side, now as before.
 */
function withOneSided(
  settled: SettledPair[],
  heirs: Heir[],
  ends: Bilingual<number>,
  groupsOf: (heir: Heir, locale: Locale) => [number, number] | undefined,
): SettledPair[] {
  const position = new Map(heirs.map(({ pair }, index) => [pair, index]));
  const result: SettledPair[] = [];
  const at = { file: -1, de: 0, zh: 0 };
  const end: SettledPair = { de: [ends.de, ends.de], zh: [ends.zh, ends.zh] };
  for (const one of [...settled, end]) {
    const file = one.kept ? (position.get(one.kept) ?? NaN) : one === end ? heirs.length : NaN;
    const here = { de: at.de, zh: at.zh };
    const between: SettledPair[] = [];
    for (const heir of heirs.slice(at.file + 1, file)) {
      const locale = heir.pair.zh.length === 0 ? 'de' : 'zh';
      const oneSided = heir.pair.de.length === 0 || heir.pair.zh.length === 0;
      const groups = oneSided ? groupsOf(heir, locale) : undefined;
      if (groups?.[0] !== here[locale]) break;
      const from = { ...here };
      here[locale] = groups[1];
      between.push({ de: [from.de, here.de], zh: [from.zh, here.zh], kept: heir.pair });
    }
    const whole = here.de === one.de[0] && here.zh === one.zh[0];
    if (whole && !Number.isNaN(at.file) && !Number.isNaN(file)) result.push(...between);
    if (one !== end) result.push(one);
    Object.assign(at, { file, de: one.de[1], zh: one.zh[1] });
  }
  return result;
}

/** The group that begins at each block. */
function groupAt(groups: BlockGroup[]): Map<number, number> {
  return new Map(groups.map(({ from }, index) => [from, index]));
}

/** The groups that the unchanged blocks of a pair make up, if they do. */
function wholeGroups(
  { pair, ...sides }: Heir,
  locale: Locale,
  groups: BlockGroup[],
  startOf: Map<number, number>,
): [number, number] | undefined {
  const blocks = sides[locale];
  const first = blocks[0]?.block ?? -1;
  const adjacent = blocks.every(({ block, weight }, at) => weight === 1 && block === first + at);
  const from = startOf.get(first);
  if (!adjacent || blocks.length !== pair[locale].length || from === undefined) return undefined;
  let to = from;
  while ((groups[to]?.to ?? Infinity) <= first + blocks.length) to++;
  return groups[to - 1]?.to === first + blocks.length ? [from, to] : undefined;
}

type GroupRanges = Pick<SettledPair, 'de' | 'zh'>;

function overlaps(a: GroupRanges, b: GroupRanges): boolean {
  return (a.de[0] < b.de[1] && b.de[0] < a.de[1]) || (a.zh[0] < b.zh[1] && b.zh[0] < a.zh[1]);
}

function sameGroups(a: GroupRanges, b: GroupRanges): boolean {
  return [a.de, a.zh].join() === [b.de, b.zh].join();
}

function isBeside(a: GroupRanges, b: GroupRanges): boolean {
  return (a.de[1] <= b.de[0] && a.zh[1] <= b.zh[0]) || (b.de[1] <= a.de[0] && b.zh[1] <= a.zh[0]);
}

/** Longest increasing subsequence of the Chinese side in German order (Schensted 1961). */
function longestChain(pairs: SettledPair[]): SettledPair[] {
  const ordered = pairs.toSorted((a, b) => a.de[0] - b.de[0]);
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, { zh }] of ordered.entries()) {
    const length = partitionPoint(tails, (tail) => (ordered[tail]?.zh[0] ?? 0) < zh[0]);
    before.set(index, tails[length - 1]);
    tails[length] = index;
  }
  const chain: SettledPair[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) {
    const one = ordered[at];
    if (one) chain.unshift(one);
  }
  return chain;
}
