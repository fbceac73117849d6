import type { StoredPair } from '@/lib/align/pairs/file';
import type { Overrides, Row } from '@/lib/align/pairs/overrides';
import type { Heir } from '@/lib/align/pairs/succession';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Bilingual, Locale } from '@/lib/model';

/** A pair that is settled before anything is aligned: rows of both sides, half-open. */
export interface Anchor {
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
export function anchorsOf(heirs: Heir[], { rows, pins }: Overrides): Anchor[] {
  const pinned = pins.map(({ id, de, zh }): Anchor => ({ de: [de, de + 1], zh: [zh, zh + 1], id }));
  const startOf = { de: rowAt(rows.de), zh: rowAt(rows.zh) };
  const unchanged = heirs.flatMap((heir): Anchor[] => {
    const de = wholeRows(heir, 'de', rows.de, startOf.de);
    const zh = wholeRows(heir, 'zh', rows.zh, startOf.zh);
    if (!de || !zh) return [];
    const pin = pinned.find((one) => overlaps(one, { de, zh }));
    if (pin && pin.id === heir.pair.id && sameRows(pin, { de, zh })) pin.kept = heir.pair;
    return pin ? [] : [{ de, zh, kept: heir.pair }];
  });
  const beside = unchanged.filter((one) => pinned.every((pin) => isBeside(one, pin)));
  const settled = [...pinned, ...longestChain(beside)].sort((a, b) => a.de[0] - b.de[0]);
  return withOneSided(settled, heirs, { de: rows.de.length, zh: rows.zh.length }, (heir, locale) =>
    wholeRows(heir, locale, rows[locale], startOf[locale]),
  );
}

/**
 * Adds the stored pairs with an empty side, where nothing else stands between their neighbours on
 * either side, now as before.
 */
function withOneSided(
  settled: Anchor[],
  heirs: Heir[],
  ends: Bilingual<number>,
  rowsOf: (heir: Heir, locale: Locale) => [number, number] | undefined,
): Anchor[] {
  const position = new Map(heirs.map(({ pair }, index) => [pair, index]));
  const result: Anchor[] = [];
  const at = { file: -1, de: 0, zh: 0 };
  const end: Anchor = { de: [ends.de, ends.de], zh: [ends.zh, ends.zh] };
  for (const anchor of [...settled, end]) {
    const file = anchor.kept
      ? (position.get(anchor.kept) ?? NaN)
      : anchor === end
        ? heirs.length
        : NaN;
    const here = { de: at.de, zh: at.zh };
    const between: Anchor[] = [];
    for (const heir of heirs.slice(at.file + 1, file)) {
      const locale = heir.pair.zh.length === 0 ? 'de' : 'zh';
      const oneSided = heir.pair.de.length === 0 || heir.pair.zh.length === 0;
      const rows = oneSided ? rowsOf(heir, locale) : undefined;
      if (rows?.[0] !== here[locale]) break;
      const from = { ...here };
      here[locale] = rows[1];
      between.push({ de: [from.de, here.de], zh: [from.zh, here.zh], kept: heir.pair });
    }
    const whole = here.de === anchor.de[0] && here.zh === anchor.zh[0];
    if (whole && !Number.isNaN(at.file) && !Number.isNaN(file)) result.push(...between);
    if (anchor !== end) result.push(anchor);
    Object.assign(at, { file, de: anchor.de[1], zh: anchor.zh[1] });
  }
  return result;
}

/** The row that begins at each block. */
function rowAt(rows: Row[]): Map<number, number> {
  return new Map(rows.map(({ from }, index) => [from, index]));
}

/** The rows that the unchanged blocks of a pair make up, if they do. */
function wholeRows(
  { pair, ...sides }: Heir,
  locale: Locale,
  rows: Row[],
  startOf: Map<number, number>,
): [number, number] | undefined {
  const blocks = sides[locale];
  const first = blocks[0]?.block ?? -1;
  const adjacent = blocks.every(({ block, weight }, at) => weight === 1 && block === first + at);
  const from = startOf.get(first);
  if (!adjacent || blocks.length !== pair[locale].length || from === undefined) return undefined;
  let to = from;
  while ((rows[to]?.to ?? Infinity) <= first + blocks.length) to++;
  return rows[to - 1]?.to === first + blocks.length ? [from, to] : undefined;
}

type Sides = Pick<Anchor, 'de' | 'zh'>;

function overlaps(a: Sides, b: Sides): boolean {
  return (a.de[0] < b.de[1] && b.de[0] < a.de[1]) || (a.zh[0] < b.zh[1] && b.zh[0] < a.zh[1]);
}

function sameRows(a: Sides, b: Sides): boolean {
  return [a.de, a.zh].join() === [b.de, b.zh].join();
}

function isBeside(a: Sides, b: Sides): boolean {
  return (a.de[1] <= b.de[0] && a.zh[1] <= b.zh[0]) || (b.de[1] <= a.de[0] && b.zh[1] <= a.zh[0]);
}

/** Longest increasing subsequence of the Chinese side in German order (Schensted 1961). */
function longestChain(anchors: Anchor[]): Anchor[] {
  const ordered = anchors.toSorted((a, b) => a.de[0] - b.de[0]);
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, { zh }] of ordered.entries()) {
    const length = partitionPoint(tails, (tail) => (ordered[tail]?.zh[0] ?? 0) < zh[0]);
    before.set(index, tails[length - 1]);
    tails[length] = index;
  }
  const chain: Anchor[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) {
    const anchor = ordered[at];
    if (anchor) chain.unshift(anchor);
  }
  return chain;
}
