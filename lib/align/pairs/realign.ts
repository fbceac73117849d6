import { alignBlocks } from '@/lib/align/align';
import type { UnitLink } from '@/lib/align/lattice';
import type { Lexicon } from '@/lib/align/lexicon';
import { measureBlock } from '@/lib/align/measure-block';
import { withApart } from '@/lib/align/pairs/apart';
import { cutOf, sentencesOf } from '@/lib/align/pairs/cut';
import { EMPTY, type PairsFile, type StoredPair } from '@/lib/align/pairs/file';
import { fingerprint } from '@/lib/align/pairs/fingerprint';
import { freshId } from '@/lib/align/pairs/ids';
import { inherit } from '@/lib/align/pairs/inherit';
import { contradicts, type Memory, memoryOf } from '@/lib/align/pairs/memory';
import { type BlockGroup, type Overrides, readOverrides } from '@/lib/align/pairs/overrides';
import { type SettledPair, settledPairs } from '@/lib/align/pairs/settled';
import { heirsOf } from '@/lib/align/pairs/succession';
import type { Unit } from '@/lib/align/unit';
import type { Article, Bilingual, Block, Locale } from '@/lib/model';

/** A pair on its way into the file. */
interface Draft {
  de: number[];
  zh: number[];
  confidence: number;
  kept?: StoredPair;
  id?: string;
}

/**
 * The pairs file for an article's editions as they are now. Stored pairs whose blocks are unchanged stay
 * as they are and are the settled; what lies between them is aligned anew. A new pair continues the id of
 * the stored pair that its text comes from; `confirmed` stays only where neither side has changed.
 */
export function realign(
  { slug, editions }: Pick<Article, 'slug' | 'editions'>,
  previous: PairsFile = EMPTY,
  lexicon?: Lexicon,
): PairsFile {
  const blocks = { de: editions.de?.blocks ?? [], zh: editions.zh?.blocks ?? [] };
  const fingerprints = { de: blocks.de.map(fingerprint), zh: blocks.zh.map(fingerprint) };
  const overrides = readOverrides(editions);
  const heirs = heirsOf(previous.pairs, fingerprints);
  const settled = settledPairs(heirs, overrides);
  const drafts = draftPairs(settled, overrides, blocks, memoryOf(heirs), lexicon);

  const keptPairs = new Set(settled.flatMap(({ kept }) => kept ?? []));
  const pinned = new Set(settled.flatMap(({ id }) => id ?? []));
  const open = heirs.filter(({ pair }) => !keptPairs.has(pair) && !pinned.has(pair.id));
  const inherited = inherit(
    open,
    drafts.map((draft) => (draft.kept || draft.id ? { de: [], zh: [] } : draft)),
  );
  const taken = new Set([...previous.retired, ...previous.pairs.map(({ id }) => id), ...pinned]);
  const attempts = new Map<string, number>();
  const drafted = drafts.map((draft, index): StoredPair => {
    const own = {
      de: draft.de.flatMap((at) => blocks.de[at] ?? []),
      zh: draft.zh.flatMap((at) => blocks.zh[at] ?? []),
    };
    if (draft.kept) return recut(draft.kept, own, lexicon);
    const de = draft.de.map((at) => fingerprints.de[at] ?? '');
    const zh = draft.zh.map((at) => fingerprints.zh[at] ?? '');
    const heir = inherited.get(index)?.pair;
    const id = draft.id ?? heir?.id ?? freshId(slug, [...de, ...zh], taken, attempts);
    taken.add(id);
    const same = heir && [heir.de, heir.zh].join('|') === [de, zh].join('|');
    return {
      id,
      de,
      zh,
      ...cutOf(own, draft.confidence, lexicon),
      confidence: rounded(draft.confidence),
      status: same ? heir.status : undefined,
      changed: heir && changedSince(heir, { de, zh }),
    };
  });
  const pairs = withApart(drafted, previous.pairs);
  const live = new Set(pairs.map(({ id }) => id));
  const gone = previous.pairs.map(({ id }) => id).filter((id) => !live.has(id));
  return { pairs, retired: [...previous.retired, ...gone].filter((id) => !live.has(id)) };
}

/** A stored pair as it is; where its sentences are cut otherwise now, with their links written anew. */
function recut(pair: StoredPair, blocks: Bilingual<Block[]>, lexicon?: Lexicon): StoredPair {
  if (sentencesOf(pair, blocks)) return pair;
  const { sentences: _, cut: __, ...rest } = pair;
  return { ...rest, ...cutOf(blocks, pair.confidence, lexicon) };
}

/** The side of a pair that alone has changed since it was confirmed, until the other one does. */
function changedSince(heir: StoredPair, now: Bilingual<string[]>): Locale | undefined {
  const differ = (['de', 'zh'] as const).filter((side) => heir[side].join() !== now[side].join());
  const [side] = differ;
  if (!side) return heir.changed;
  const expected = heir.status === 'confirmed' ? side : heir.changed;
  return differ.length === 1 && side === expected ? side : undefined;
}

/** The settled pairs, and between them what the aligner finds. */
function draftPairs(
  settled: SettledPair[],
  { groups }: Overrides,
  blocks: Bilingual<Block[]>,
  memory: Memory,
  lexicon?: Lexicon,
): Draft[] {
  const units = {
    de: groups.de.map((group) => measureBlock(blocks.de.slice(group.from, group.to), 'de')),
    zh: groups.zh.map((group) => measureBlock(blocks.zh.slice(group.from, group.to), 'zh')),
  };
  const drafts: Draft[] = [];
  const at = { de: 0, zh: 0 };
  const end: SettledPair = {
    de: [groups.de.length, groups.de.length],
    zh: [groups.zh.length, groups.zh.length],
  };
  for (const one of [...settled, end]) {
    for (const link of alignGap(
      units,
      groups,
      [at.de, one.de[0]],
      [at.zh, one.zh[0]],
      memory,
      lexicon,
    )) {
      drafts.push({
        de: blocksOf(groups.de, link.de),
        zh: blocksOf(groups.zh, link.zh),
        confidence: link.confidence,
      });
    }
    if (one !== end) {
      const pair = { de: blocksOf(groups.de, one.de), zh: blocksOf(groups.zh, one.zh) };
      drafts.push({ ...one, ...pair, confidence: 1 });
    }
    at.de = one.de[1];
    at.zh = one.zh[1];
  }
  return drafts;
}

/** Aligns the groups between two settled pairs; links count groups from the beginning of the article. */
function alignGap(
  units: Bilingual<Unit[]>,
  groups: Bilingual<BlockGroup[]>,
  de: [number, number],
  zh: [number, number],
  memory: Memory,
  lexicon?: Lexicon,
): UnitLink[] {
  const isOnly = (locale: Locale, from: number, to: number) => {
    for (let group = from; group < to; group++) if (groups[locale][group]?.only) return true;
    return false;
  };
  const remembers = memory.de.size > 0 && memory.zh.size > 0;
  const links = alignBlocks(
    { de: units.de.slice(...de), zh: units.zh.slice(...zh) },
    {
      lexicon,
      forbids: (d0, d1, z0, z1) =>
        isOnly('de', de[0] + d0, de[0] + d1) ||
        isOnly('zh', zh[0] + z0, zh[0] + z1) ||
        (remembers &&
          contradicts(
            memory,
            blocksOf(groups.de, [de[0] + d0, de[0] + d1]),
            blocksOf(groups.zh, [zh[0] + z0, zh[0] + z1]),
          )),
    },
  );
  return links.map((link) => ({
    de: [link.de[0] + de[0], link.de[1] + de[0]],
    zh: [link.zh[0] + zh[0], link.zh[1] + zh[0]],
    confidence: link.confidence,
  }));
}

function blocksOf(groups: BlockGroup[], [from, to]: [number, number]): number[] {
  return groups.slice(from, to).flatMap((group) => {
    return Array.from({ length: group.to - group.from }, (_, index) => group.from + index);
  });
}

function rounded(confidence: number): number {
  return Math.floor(confidence * 1000) / 1000;
}
