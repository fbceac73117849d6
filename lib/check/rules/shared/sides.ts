import { partitionPoint } from '@/lib/language/partition-point';
import type {
  Article,
  Bilingual,
  Block,
  Edition,
  Locale,
  Pair,
  Place,
  Sentence,
} from '@/lib/model';
import { placeInBlock } from './place';
import { proseOf } from './visible';

/** Confidence below which a pair is reported as doubtful, and disagreements in it mean little. */
const DOUBTFUL = 0.9;

/** One side of a pair: its blocks as one text, line feeds between them. */
export interface PairSide {
  edition: Edition;
  /** Empty where the side is a note. */
  blocks: Block[];
  text: string;
  /** The same, code and other languages hidden letter for letter. */
  prose: string;
  /** Of all blocks, as ranges of `text`. */
  sentences: Sentence[];
  placeAt(offset: number): Place;
}

/** A pair with blocks on both sides that surely belong together. */
export interface PairSides extends Bilingual<PairSide> {
  pair: Pair;
}

/** The confident pairs of an article in order; null stands for any other pair between them. */
export function sidesOf({ editions, pairs }: Article): (PairSides | null)[] {
  const { de, zh } = editions;
  if (!de || !zh) return [];
  return pairs.map((pair) => {
    const seen = pair.status === 'confirmed' || pair.changed !== undefined;
    const sure = seen || pair.confidence >= DOUBTFUL;
    const empty = pair.blocks.de.length === 0 || pair.blocks.zh.length === 0;
    if (empty || !sure) return null;
    return { pair, de: sideOf(de, pair.blocks.de), zh: sideOf(zh, pair.blocks.zh) };
  });
}

function sideOf(edition: Edition, indexes: number[]): PairSide {
  const blocks = indexes.flatMap((index) => edition.blocks[index] ?? []);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    edition,
    blocks,
    text: blocks.map(({ text }) => text).join('\n'),
    prose: blocks.map((block) => proseOf(block, edition.locale)).join('\n'),
    sentences: blocks.flatMap(({ sentences }, index) =>
      sentences.map(({ start, end }) => ({
        start: start + (starts[index] ?? 0),
        end: end + (starts[index] ?? 0),
      })),
    ),
    placeAt: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      const block = blocks[index];
      if (!block) return { file: edition.file, line: 1, column: 1 };
      return placeInBlock(edition, block, offset - (starts[index] ?? 0));
    },
  };
}

/** In which edition a disagreement is reported; the original is the other place. */
export function reportedSide({ original }: Article): Locale {
  return original === 'de' ? 'zh' : 'de';
}

interface Range {
  start: number;
  end: number;
}

/**
 * The ranges of both texts that say the same: linked sentences, or the rows of two tables that have
 * as many.
 */
export function linkedRanges(sides: PairSides): Bilingual<Range>[] {
  if (areTables(sides)) {
    const zh = rowsOf(sides.zh);
    return rowsOf(sides.de).flatMap((de, index) => (zh[index] ? [{ de, zh: zh[index] }] : []));
  }
  return sides.pair.sentences.flatMap((link) => {
    const de = rangeOf(sides.de, link.de);
    const zh = rangeOf(sides.zh, link.zh);
    return de && zh ? [{ de, zh }] : [];
  });
}

function rangeOf({ sentences }: PairSide, indexes: number[]): Range | undefined {
  const first = sentences[indexes[0] ?? -1];
  const last = sentences[indexes.at(-1) ?? -1];
  return first && last && { start: first.start, end: last.end };
}

function rowsOf({ text }: PairSide): Range[] {
  let start = 0;
  return text.split('\n').map((row) => {
    const range = { start, end: start + row.length };
    start = range.end + 1;
    return range;
  });
}

/** Gives the index of the linked range that an offset of a side's text is in, else -1. */
export function linkFinder(sides: PairSides, locale: Locale): (offset: number) => number {
  const ranges = linkedRanges(sides)
    .map((range, index) => ({ ...range[locale], index }))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const range = ranges[partitionPoint(ranges, ({ start }) => start <= offset) - 1];
    return range && offset < range.end ? range.index : -1;
  };
}

/** Whether both sides are tables with the same number of rows. */
export function areTables({ de, zh }: PairSides): boolean {
  const isTable = ({ blocks }: PairSide) =>
    blocks.length > 0 && blocks.every(({ kind }) => kind === 'table');
  return isTable(de) && isTable(zh) && rowsOf(de).length === rowsOf(zh).length;
}
