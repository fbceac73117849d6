/** What says the same in both languages. */
import type { Bilingual, Locale } from './locale';

export type PairStatus = 'auto' | 'confirmed';

/** Sentences of the German side and of the Chinese side that say the same. */
export interface SentenceLink {
  /** Indexes into the sentences of the pair's blocks, counted through the blocks of a side. */
  de: number[];
  zh: number[];
}

/** One row of the double page. */
export interface Pair {
  /** Short, unguessable from the position, never reused: the paragraph's address, `#k7f`. */
  id: string;
  /** Indexes into `Edition.blocks`, adjacent and ascending; a side may be empty. */
  blocks: Bilingual<number[]>;
  sentences: SentenceLink[];
  /** Sentences that surely have no counterpart, as indexes into those of its blocks, if there are any. */
  alone?: Bilingual<number[]>;
  status: PairStatus;
  /** The one side that has changed since the pair was confirmed. */
  changed?: Locale;
  /** Id of the pair that holds its counterpart, where the two texts have them at different places. */
  apart?: string;
  /** Posterior probability of the link, 0 to 1. */
  confidence: number;
}
