import { LEARNING } from '@/lib/align/constants';
import type { Bilingual, Locale } from '@/lib/model';

/** What is known about one word. */
export interface LexiconEntry {
  /** Ids of words of the other language, and how likely each of them is to call for this word. */
  sources: Int32Array;
  chances: Float32Array;
  /** Share of all words of its language. */
  frequency: number;
}

/** Which words go with which, from both sides. */
export interface Lexicon {
  ids: Bilingual<Map<string, number>>;
  /** By id; undefined where nothing is known. */
  entries: Bilingual<(LexiconEntry | undefined)[]>;
}

/** Sets of word ids of one language and of the other that occur together. */
type Examples = { sources: number[]; targets: number[] }[];

/**
 * Learns translation probabilities from pairs of sentences by expectation maximisation: model 1 of Brown et
 * al. (1993) in both directions, on sets of words, with an empty source word for what comes from nowhere.
 * What rests on a single example is discounted, as that example is about to be judged by it (the estimate
 * of Ney et al. 1994 leaves one out in the same way). Deterministic.
 */
export function train(examples: Bilingual<string[]>[]): Lexicon {
  const de = new Vocabulary();
  const zh = new Vocabulary();
  const pairs = examples.map((one) => ({ de: de.read(one.de), zh: zh.read(one.zh) }));
  const direction = (from: Locale, to: Locale) =>
    pairs.map((pair) => ({ sources: pair[from], targets: pair[to] }));
  return {
    ids: { de: de.ids, zh: zh.ids },
    entries: {
      de: estimate(direction('zh', 'de'), zh.ids.size, de.counts),
      zh: estimate(direction('de', 'zh'), de.ids.size, zh.counts),
    },
  };
}

class Vocabulary {
  readonly ids = new Map<string, number>();
  readonly counts: number[] = [];

  /** Counts the words; the ids of the different ones. */
  read(words: string[]): number[] {
    const ids = words.map((word) => {
      const id = this.ids.get(word) ?? this.ids.size;
      this.ids.set(word, id);
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      return id;
    });
    return [...new Set(ids)];
  }
}

/** Every source and target that occur together, in a row of parameters. */
interface Table {
  /** By parameter. */
  sources: number[];
  targets: number[];
  /** For each example the parameters of its targets in turn, each with all sources, the empty one last. */
  cells: Int32Array[];
}

function estimate(
  examples: Examples,
  empty: number,
  counts: number[],
): (LexiconEntry | undefined)[] {
  const table = tabulate(examples, empty, counts.length);
  const size = table.sources.length;
  let chances = new Float64Array(size).fill(1);
  for (let round = 1; round <= LEARNING.rounds; round++) {
    const expected = expect(examples, table, chances);
    const isLast = round === LEARNING.rounds;
    const [discount, smoothing] = isLast ? [LEARNING.discount, LEARNING.smoothing] : [0, 0];
    const sums = new Float64Array(empty + 1).fill(smoothing);
    for (const [cell, source] of table.sources.entries()) {
      sums[source] = (sums[source] ?? 0) + (expected[cell] ?? 0);
    }
    chances = expected.map((count, cell) => {
      return Math.max(0, count - discount) / (sums[table.sources[cell] ?? 0] ?? 1);
    });
  }
  return entriesOf(table, chances, empty, counts);
}

function tabulate(examples: Examples, empty: number, targetCount: number): Table {
  const slots = new Map<number, number>();
  const table: Table = { sources: [], targets: [], cells: [] };
  for (const { sources, targets } of examples) {
    const cells = new Int32Array((sources.length + 1) * targets.length);
    let at = 0;
    for (const target of targets) {
      for (let index = 0; index <= sources.length; index++) {
        const source = sources[index] ?? empty;
        const key = source * targetCount + target;
        let slot = slots.get(key);
        if (slot === undefined) {
          slot = slots.size;
          slots.set(key, slot);
          table.sources.push(source);
          table.targets.push(target);
        }
        cells[at++] = slot;
      }
    }
    table.cells.push(cells);
  }
  return table;
}

/** How often each source is expected to have called for each target. */
function expect(examples: Examples, table: Table, chances: Float64Array): Float64Array {
  const expected = new Float64Array(chances.length);
  for (const [index, { sources, targets }] of examples.entries()) {
    const cells = table.cells[index] ?? new Int32Array();
    const width = sources.length + 1;
    for (let start = 0; start < width * targets.length; start += width) {
      let sum = 0;
      for (let at = start; at < start + width; at++) sum += chances[cells[at] ?? 0] ?? 0;
      for (let at = start; at < start + width; at++) {
        const cell = cells[at] ?? 0;
        expected[cell] = (expected[cell] ?? 0) + (chances[cell] ?? 0) / sum;
      }
    }
  }
  return expected;
}

/** Keeps of each word the likeliest sources. */
function entriesOf(
  { sources, targets }: Table,
  chances: Float64Array,
  empty: number,
  counts: number[],
): (LexiconEntry | undefined)[] {
  const candidates: { source: number; chance: number }[][] = counts.map(() => []);
  for (const [cell, chance] of chances.entries()) {
    const source = sources[cell] ?? empty;
    if (source === empty || chance < LEARNING.leastChance) continue;
    candidates[targets[cell] ?? 0]?.push({ source, chance });
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return candidates.map((list, target) => {
    if (list.length === 0) return undefined;
    list.sort((a, b) => b.chance - a.chance || a.source - b.source);
    const kept = list.slice(0, LEARNING.mostSources);
    return {
      sources: Int32Array.from(kept, ({ source }) => source),
      chances: Float32Array.from(kept, ({ chance }) => chance),
      frequency: (counts[target] ?? 1) / total,
    };
  });
}
