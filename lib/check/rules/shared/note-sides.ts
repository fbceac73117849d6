import { sourceAt } from '@/lib/content/mapped';
import type { Article, Edition, Note, Pair } from '@/lib/model';
import { placeInSource } from './place';
import { type PairSide, type PairSides, sidesOf } from './sides';
import { proseOf } from './visible';

/**
 * The footnotes that both texts of a paragraph have under one label, as if each were a pair of
 * paragraphs. Facts of the ledger are left out: they are written once, for both languages.
 */
export function noteSidesOf(article: Article): PairSides[] {
  const seen = new Set<string>();
  return sidesOf(article).flatMap((sides) => {
    if (!sides) return [];
    const { de, zh, pair } = sides;
    const there = new Set(labelsOf(zh));
    return labelsOf(de).flatMap((label) => {
      const german = writtenNote(de.edition, label);
      const chinese = writtenNote(zh.edition, label);
      if (!there.has(label) || seen.has(label) || !german || !chinese) return [];
      seen.add(label);
      const alone: Pair = { ...pair, blocks: { de: [], zh: [] }, sentences: [] };
      return { pair: alone, de: sideOf(de.edition, german), zh: sideOf(zh.edition, chinese) };
    });
  });
}

const labelsOf = ({ blocks }: PairSide): string[] => blocks.flatMap(({ notes }) => notes);

const writtenNote = ({ notes }: Edition, wanted: string): Note | undefined =>
  notes.find(({ label, fact }) => label === wanted && fact === undefined);

function sideOf(edition: Edition, note: Note): PairSide {
  const { text, runs = [], source } = note;
  return {
    edition,
    blocks: [],
    text,
    prose: proseOf(note, edition.locale),
    sentences: [],
    placeAt: (offset) => placeInSource(edition, sourceAt(runs, offset) ?? source.start.offset),
  };
}
