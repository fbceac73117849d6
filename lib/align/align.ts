import { Band } from '@/lib/align/band';
import { BLOCKS, SEARCH, SENTENCES, SHAPES, type Weights } from '@/lib/align/constants';
import { allEvidence, type BilingualUnits } from '@/lib/align/evidence';
import { moreCareful, withGapsOf } from '@/lib/align/gaps';
import { bestSequence, type Caution, type Score, type UnitLink } from '@/lib/align/lattice';
import type { Lexicon } from '@/lib/align/lexicon';
import { seedLexicon } from '@/lib/align/seed';

export interface AlignOptions {
  /** What is known about words; common ones only if nothing is given. */
  lexicon?: Lexicon | undefined;
  /** Links of these units, half-open ranges neither of which is empty, that must not be. */
  forbids?: (d0: number, d1: number, z0: number, z1: number) => boolean;
}

/**
 * Aligns the blocks of two editions: links that cover every block of both sides once, in order, each with
 * its posterior probability. Time grows linearly with the number of blocks as long as the editions run
 * in parallel. Where clearly more blocks stand alone than is usual, it aligns once more with that in mind.
 */
export function alignBlocks(sides: BilingualUnits, options: AlignOptions = {}): UnitLink[] {
  const evidence = evidenceIn(sides, BLOCKS, options);
  const links = align(sides, BLOCKS, evidence);
  const weights = withGapsOf(links, BLOCKS);
  return weights === BLOCKS ? links : align(sides, weights, evidence);
}

/** Aligns sentences in the same way, once; where some stand alone, the others are less sure. */
export function alignSentences(sides: BilingualUnits, options: AlignOptions = {}): UnitLink[] {
  return moreCareful(bestSentenceLinks(sides, options));
}

/** The same before that is taken into account: from many examples a few wrong ones do no harm. */
export function bestSentenceLinks(sides: BilingualUnits, options: AlignOptions = {}): UnitLink[] {
  return align(sides, SENTENCES, evidenceIn(sides, SENTENCES, options));
}

/**
 * Searches near the diagonal and, while the result comes close to the edge of what was searched, again
 * in a band twice as wide (Moore 2002), up to a limit that bounds time and memory.
 */
function align(
  sides: BilingualUnits,
  weights: Weights,
  evidence: (band: Band) => Score,
): UnitLink[] {
  const [rows, columns] = [sides.de.length, sides.zh.length];
  const caution = cautionOf(weights);
  const priors = weights.shapes.map((share) => Math.log(share));
  const widest = Math.max(SEARCH.halfWidth, Math.floor(SEARCH.mostCells / (rows + 1) / 2));
  let halfWidth = Math.min(widest, SEARCH.halfWidth + Math.abs(rows - columns));
  for (;;) {
    const band = new Band(rows, columns, halfWidth);
    const told = evidence(band);
    const score: Score = (deEnd, zhEnd, shape) =>
      (priors[shape] ?? -Infinity) + told(deEnd, zhEnd, shape);
    const { links, nearEdge } = bestSequence(band, SHAPES, score, caution);
    if (!nearEdge || halfWidth >= Math.min(widest, columns)) return links;
    halfWidth = Math.min(widest, halfWidth * 2);
  }
}

/** What a score is when every shape is as frequent as caution takes it to be. */
function cautionOf({ shapes, caution }: Weights): Caution {
  const shifts = shapes.map((share, shape) => Math.log((caution[shape] ?? share) / share));
  return (score, shape) => score + (shifts[shape] ?? 0);
}

/**
 * How well the units of a link go together, whatever its shape is worth; of a unit alone there is nothing to
 * say. What has been asked about a band is remembered: it may be searched again with other shares of shapes.
 */
function evidenceIn(
  sides: BilingualUnits,
  weights: Weights,
  { lexicon = seedLexicon(), forbids }: AlignOptions,
): (band: Band) => Score {
  const evidence = allEvidence(sides, weights, lexicon);
  const weigh = (deEnd: number, zhEnd: number, shape: number): number => {
    const { de, zh } = SHAPES[shape] ?? { de: 0, zh: 0 };
    if (de === 0 || zh === 0) return 0;
    if (forbids?.(deEnd - de, deEnd, zhEnd - zh, zhEnd)) return -Infinity;
    return evidence(deEnd - de, deEnd, zhEnd - zh, zhEnd);
  };
  const byWidth = new Map<number, Float64Array>();
  return (band) => {
    const size = band.size * SHAPES.length;
    const values = byWidth.get(band.width) ?? new Float64Array(size).fill(Number.NaN);
    byWidth.set(band.width, values);
    return (deEnd, zhEnd, shape) => {
      const at = band.at(deEnd, zhEnd) * SHAPES.length + shape;
      let value = values[at] ?? Number.NaN;
      if (Number.isNaN(value)) {
        value = weigh(deEnd, zhEnd, shape);
        values[at] = value;
      }
      return value;
    };
  };
}
