import type { KnownSide } from '@/lib/align/evidence/known-words';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Bilingual } from '@/lib/model';

/** Rows of the table that a link can reach back to, and one more. */
export const ROWS_KEPT = 4;

/**
 * How much likelier each word of a unit becomes by all words of one unit of the other side. Pairs of units are
 * asked for row by row, a row being a German unit; a few rows are remembered.
 */
export interface Chances {
  values: Float32Array;
  /** Where the values for a pair of units begin: valid until the next call. */
  at(de: number, zh: number): number;
  /** Of a unit, where the value for each of its words stands behind that. */
  places(unit: number): Int32Array;
}

/** Chinese words by German units: a word has one chance in a row, wherever it stands. */
export function chineseChances({ de, zh }: Bilingual<KnownSide>): Chances {
  const { entries, units } = zh;
  const values = new Float32Array(ROWS_KEPT * entries.length);
  const counts = new Uint8Array(ROWS_KEPT * de.size);
  // Each time that a row takes a slot, what is marked with the number before is no more.
  const rows = new Int32Array(ROWS_KEPT).fill(-1);
  const marks = new Int32Array(ROWS_KEPT);
  const words = new Int32Array(ROWS_KEPT * entries.length);
  const columns = new Int32Array(ROWS_KEPT * units.length);
  let taken = 0;

  const take = (slot: number, row: number) => {
    counts.fill(0, slot * de.size, (slot + 1) * de.size);
    const { ids, times } = de.units[row] ?? EMPTY;
    for (let at = 0; at < ids.length; at++) {
      counts[slot * de.size + (ids[at] ?? 0)] = times[at] ?? 0;
    }
    rows[slot] = row;
    marks[slot] = ++taken;
  };
  const chanceOf = (word: number, slot: number) => {
    const { sources, chances, frequency } = entries[word] ?? NOTHING;
    let chance = 0;
    for (let at = 0; at < sources.length; at++) {
      chance += (chances[at] ?? 0) * (counts[slot * de.size + (sources[at] ?? 0)] ?? 0);
    }
    return chance / frequency;
  };
  return {
    values,
    places: (unit) => units[unit]?.words ?? EMPTY.words,
    at(row, column) {
      const slot = row % ROWS_KEPT;
      if (rows[slot] !== row) take(slot, row);
      const mark = marks[slot] ?? 0;
      const begin = slot * entries.length;
      if (columns[slot * units.length + column] === mark) return begin;
      for (const word of units[column]?.words ?? EMPTY.words) {
        if (words[begin + word] === mark) continue;
        values[begin + word] = chanceOf(word, slot);
        words[begin + word] = mark;
      }
      columns[slot * units.length + column] = mark;
      return begin;
    },
  };
}

/** Columns that are computed at once. */
const COLUMNS = 64;

/** German words by Chinese units: only those are visited that have a word which explains one. */
export function germanChances({ de, zh }: Bilingual<KnownSide>): Chances {
  const most = de.units.reduce((length, { words }) => Math.max(length, words.length), 0);
  const values = new Float32Array(2 * COLUMNS * most);
  const standing = standingOf(zh);
  const places = de.units.map(({ words }) => Int32Array.from(words.keys()));
  const sums = new Float64Array(COLUMNS);
  // Two neighbouring stretches of columns: a link may lie in both.
  const held = [
    { row: -1, first: -1 },
    { row: -1, first: -1 },
  ];

  const fill = (row: number, first: number, begin: number) => {
    const { words } = de.units[row] ?? EMPTY;
    for (const [place, word] of words.entries()) {
      const { sources, chances, frequency } = de.entries[word] ?? NOTHING;
      sums.fill(0);
      for (let at = 0; at < sources.length; at++) {
        const { units, times } = standing[sources[at] ?? 0] ?? NOWHERE;
        const chance = chances[at] ?? 0;
        for (let one = partitionPoint(units, (unit) => unit < first); one < units.length; one++) {
          const column = (units[one] ?? 0) - first;
          if (column >= COLUMNS) break;
          sums[column] = (sums[column] ?? 0) + chance * (times[one] ?? 0);
        }
      }
      for (let column = 0; column < COLUMNS; column++) {
        values[begin + column * most + place] = (sums[column] ?? 0) / frequency;
      }
    }
  };
  return {
    values,
    places: (unit) => places[unit] ?? EMPTY.words,
    at(row, column) {
      const stretch = Math.floor(column / COLUMNS);
      const first = stretch * COLUMNS;
      const begin = (stretch % 2) * COLUMNS * most;
      const holds = held[stretch % 2];
      if (holds && (holds.row !== row || holds.first !== first)) {
        fill(row, first, begin);
        Object.assign(holds, { row, first });
      }
      return begin + (column - first) * most;
    },
  };
}

const EMPTY = { ids: new Int32Array(), times: new Uint8Array(), words: new Int32Array() };
const NOTHING = { sources: new Int32Array(), chances: new Float32Array(), frequency: 1 };
const NOWHERE: Standing = { units: [], times: [] };

/** The units that a word stands in, ascending, and how often it counts in each. */
interface Standing {
  units: number[];
  times: number[];
}

function standingOf({ units, size }: KnownSide): Standing[] {
  const standing = Array.from({ length: size }, (): Standing => ({ units: [], times: [] }));
  for (const [unit, { ids, times }] of units.entries()) {
    for (const [at, id] of ids.entries()) {
      standing[id]?.units.push(unit);
      standing[id]?.times.push(times[at] ?? 0);
    }
  }
  return standing;
}
