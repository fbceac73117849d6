import type { AnchorWeights } from '@/lib/align/evidence/anchors';
import type { KindWeights } from '@/lib/align/evidence/kind';
import type { LengthWeights } from '@/lib/align/evidence/length';
import type { LexiconWeights } from '@/lib/align/evidence/lexicon';
import type { MarkWeights } from '@/lib/align/evidence/punctuation';
import type { Shape } from '@/lib/align/lattice';

/**
 * Every number the aligner rests on, chosen in coarse steps on one set of translated news (NTREX-128);
 * `caution` and the shares of gaps on some 800 hand-aligned sentences of handbooks (Pro Git, Kubernetes, Twelve-Factor
 * App, Open Source Guides, Electron, Node-RED), as they are and with sentences left out, added, merged and swapped.
 * Logistic regressions over more evidence, fitted on some of these sources, judged the others no better than the
 * cautious posterior alone. `npm run quality` measures what the numbers are worth elsewhere; only the
 * lexicon is learnt anew each time.
 */

/** What a link may join. */
export const SHAPES: readonly Shape[] = [
  { de: 1, zh: 1 },
  { de: 1, zh: 0 },
  { de: 0, zh: 1 },
  { de: 1, zh: 2 },
  { de: 2, zh: 1 },
  { de: 1, zh: 3 },
  { de: 3, zh: 1 },
  { de: 2, zh: 2 },
];

/** Characters of German that a hanzi and a Latin letter in Chinese text stand for. */
export const LENGTH = { germanPerHanzi: 3.25, germanPerLetter: 1.1 };

/** Everything that is weighed when units are aligned, in natural logarithms of odds. */
export interface Weights {
  /** How frequent each of `SHAPES` is. */
  shapes: readonly number[];
  /**
   * The same when it is asked how sure a link is: as if translators left out a sentence in ten. A link
   * then needs evidence of its own, as two gaps are a likely explanation where nothing speaks for it.
   */
  caution: readonly number[];
  length: LengthWeights;
  kind: KindWeights;
  anchors: AnchorWeights;
  marks: MarkWeights;
  lexicon: LexiconWeights;
}

const length: LengthWeights = {
  centre: -0.18,
  centreReach: 0.35,
  centreTrust: 500,
  variance: 0.008,
  varianceOfCharacter: 4.5,
  outliers: 0.02,
};

const marks: MarkWeights = {
  question: { shared: 1.3, missing: 0.9 },
  exclamation: { shared: 0.7, missing: 0.3 },
  quotation: { shared: 0.7, missing: 0.45 },
  bracket: { shared: 0.6, missing: 0.25 },
  link: { shared: 1.5, missing: 0.7 },
  colonAtEnd: { shared: 1, missing: 0.4 },
};

export const BLOCKS: Weights = {
  shapes: [0.89, 0.02, 0.02, 0.025, 0.025, 0.003, 0.003, 0.002],
  caution: [0.87, 0.03, 0.03, 0.025, 0.025, 0.003, 0.003, 0.002],
  length: { ...length },
  kind: { different: -6, same: 0 },
  anchors: {
    types: {
      strong: { shared: 0.3, missing: 0.5 },
      soft: { shared: 0.12, missing: 0.15 },
      latin: { shared: 0.25, missing: 0.25 },
      code: { shared: 0.5, missing: 0.2 },
      address: { shared: 1, missing: 2 },
    },
    translated: 0.2,
    most: 14,
  },
  marks: { ...marks },
  lexicon: { weight: 0.3, trust: 0.25, most: 150 },
};

export const SENTENCES: Weights = {
  shapes: [0.86, 0.01, 0.01, 0.05, 0.06, 0.004, 0.006, 0.006],
  caution: [0.76, 0.05, 0.05, 0.06, 0.06, 0.006, 0.008, 0.01],
  length: { ...length },
  kind: { different: 0, same: 0 },
  anchors: {
    types: {
      strong: { shared: 0.5, missing: 1 },
      soft: { shared: 0.2, missing: 0.36 },
      latin: { shared: 0.25, missing: 0.25 },
      code: { shared: 0.5, missing: 0.2 },
      address: { shared: 1, missing: 2 },
    },
    translated: 0.2,
    most: 14,
  },
  marks: { ...marks },
  lexicon: { weight: 0.45, trust: 0.35, most: 150 },
};

/** How far from the diagonal links are looked for: at first, and how many cells at the most. */
export const SEARCH = { halfWidth: 20, mostCells: 800_000 };

/** What units that stand alone say about the rest of a text. */
export const GAPS = {
  /** The usual share of blocks left out or added counts as much as so many links seen. */
  usualCounts: 10,
  /** So many times the usual share is clearly more; the share is never taken to be above the most. */
  clearly: 1.25,
  most: 0.2,
  /** The share where it is asked how sure a link is, as a multiple. */
  caution: 1.2,
  /** What odds of sentence links are divided by beside a sentence that stands alone. */
  doubt: 3,
};

/** How the lexicon is learnt. */
export const LEARNING = {
  /** Links below these probabilities are no examples. */
  certainBlock: 0.8,
  certainSentence: 0.3,
  mostDocuments: 100,
  rounds: 4,
  discount: 0.5,
  smoothing: 0.7,
  /** What an entry keeps. */
  leastChance: 0.01,
  mostSources: 16,
};

/** What becomes of probabilities in the pairs file and its reports. */
export const PAIRS = {
  /** Below this a pair is reported and its sentences are not linked. */
  certainPair: 0.9,
  /** Below this a sentence link is left out. */
  certainSentence: 0.92,
  /** With more doubtful pairs than this, and fewer certain ones than this share, all is in doubt. */
  fewDoubts: 3,
  related: 0.34,
};
