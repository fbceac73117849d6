import type { Band } from '@/lib/align/band';

/** How many units a link takes from each side. */
export interface Shape {
  readonly de: number;
  readonly zh: number;
}

/** Units of both sides that say the same, as half-open ranges; one of them may be empty. */
export interface UnitLink {
  de: [from: number, to: number];
  zh: [from: number, to: number];
  /** Posterior probability, 0 to 1. */
  confidence: number;
}

/** Log-odds of a link of the given shape (an index) that ends before the given units. */
export type Score = (deEnd: number, zhEnd: number, shape: number) => number;

/** What a score counts for when it is asked how sure a link is. */
export type Caution = (score: number, shape: number) => number;

/** What is computed for each cell of the band. */
interface Lattice {
  band: Band;
  shapes: readonly Shape[];
  /** For each cell and shape the score of the link that ends there. */
  scores: Float32Array;
  /** For each cell the last link of the best way to it, an index into the shapes. */
  choices: Int8Array;
  /** For each cell the logarithm of the summed weight of all ways to it, and from it to the end. */
  ahead: Float64Array;
  behind: Float64Array;
}

/**
 * The best sequence of links that covers all units of both sides in order (Gale and Church 1993), each
 * with its posterior probability: the share of the weight of all sequences that contain it, by the
 * forward–backward algorithm (Rabiner 1989), the scores taken with `caution`. `nearEdge` says that the
 * sequence comes so close to the edge of the band that a better one may lie outside.
 */
export function bestSequence(
  band: Band,
  shapes: readonly Shape[],
  score: Score,
  caution: Caution = (value) => value,
): { links: UnitLink[]; nearEdge: boolean } {
  const lattice: Lattice = {
    band,
    shapes,
    scores: new Float32Array(band.size * shapes.length).fill(-Infinity),
    choices: new Int8Array(band.size).fill(-1),
    ahead: new Float64Array(band.size).fill(-Infinity),
    behind: new Float64Array(band.size).fill(-Infinity),
  };
  search(lattice, score, caution);
  weigh(lattice);
  return readOff(lattice);
}

/** Finds the best way to each cell; leaves the scores as caution takes them. */
function search({ band, shapes, scores, choices }: Lattice, score: Score, caution: Caution): void {
  const best = new Float64Array(band.size).fill(-Infinity);
  best[0] = 0;
  for (let row = 0; row <= band.rows; row++) {
    for (let column = band.first(row); column < band.first(row) + band.width; column++) {
      const cell = band.at(row, column);
      for (const [index, { de, zh }] of shapes.entries()) {
        const from = band.at(row - de, column - zh);
        const before = from < 0 ? -Infinity : (best[from] ?? -Infinity);
        const value = before === -Infinity ? -Infinity : score(row, column, index);
        if (value === -Infinity) continue;
        scores[cell * shapes.length + index] = caution(value, index);
        if (before + value <= (best[cell] ?? 0)) continue;
        best[cell] = before + value;
        choices[cell] = index;
      }
    }
  }
}

/** Fills `ahead`, from the beginning of the texts to their end, and `behind`, from their end. */
function weigh({ band, shapes, scores, ahead, behind }: Lattice): void {
  const eachLinkTo = (cell: number, visit: (from: number, value: number) => void) => {
    const row = Math.floor(cell / band.width);
    const column = band.first(row) + (cell % band.width);
    for (const [index, { de, zh }] of shapes.entries()) {
      const value = scores[cell * shapes.length + index] ?? -Infinity;
      if (value !== -Infinity) visit(band.at(row - de, column - zh), value);
    }
  };
  ahead[0] = 0;
  for (let cell = 0; cell < band.size; cell++) {
    eachLinkTo(cell, (from, value) => {
      ahead[cell] = addLogs(ahead[cell] ?? 0, (ahead[from] ?? 0) + value);
    });
  }
  behind[band.at(band.rows, band.columns)] = 0;
  for (let cell = band.size - 1; cell >= 0; cell--) {
    const after = behind[cell] ?? -Infinity;
    if (after === -Infinity) continue;
    eachLinkTo(cell, (from, value) => {
      behind[from] = addLogs(behind[from] ?? 0, after + value);
    });
  }
}

/** Within so many units of its edge, the band is too narrow. */
const MARGIN = 3;

/** Walks back along the choices. */
function readOff({ band, shapes, scores, choices, ahead, behind }: Lattice): {
  links: UnitLink[];
  nearEdge: boolean;
} {
  const total = behind[0] ?? 0;
  const links: UnitLink[] = [];
  let nearEdge = false;
  let row = band.rows;
  let column = band.columns;
  while (row > 0 || column > 0) {
    const cell = band.at(row, column);
    const index = choices[cell] ?? -1;
    const shape = shapes[index];
    if (!shape) return { links: [], nearEdge: true };
    const from: [number, number] = [row - shape.de, column - shape.zh];
    const score = scores[cell * shapes.length + index] ?? 0;
    const weight = (ahead[band.at(...from)] ?? 0) + score + (behind[cell] ?? 0);
    links.push({
      de: [from[0], row],
      zh: [from[1], column],
      confidence: Math.min(1, Math.exp(weight - total)),
    });
    [row, column] = from;
    nearEdge ||= band.isNearEdge(row, column, MARGIN);
  }
  return { links: links.reverse(), nearEdge };
}

/** log(exp(a) + exp(b)) without overflow. */
function addLogs(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  // What is added would be less than the last digit.
  if (high - low > 40 && Math.abs(high) >= 1) return high;
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}
