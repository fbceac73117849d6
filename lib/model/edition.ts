/** A text in one language. */
import type { Block, Link, Run } from './block';
import type { Misprint } from './diagnostic';
import type { Locale } from './locale';
import type { Shift, Span } from './place';

/** A footnote of one edition, numbered in order of first mention. */
export interface Note {
  label: string;
  number: number;
  /** Sanitised inline HTML. */
  html: string;
  text: string;
  /** As in a block; missing where the ledger has the text. */
  runs?: Run[];
  /** Set when the note cites a fact of the ledger as `[^source/fact]`. */
  fact?: { source: string; fact: string };
  source: Span;
  /** Links in it; none in those of the ledger. */
  links?: Link[];
}

/** Where a text comes from and who may print it, in the words of its edition. */
export interface Provenance {
  source?: string;
  permission?: string;
  translatedBy?: string;
  reviewedBy?: string;
}

/** The article in one locale. */
export interface Edition {
  locale: Locale;
  slug: string;
  file: string;
  /** A draft is read and checked, but not published; an original takes its translation along. */
  status?: 'draft';
  /** Title and description stand in places without HTML, so they have no readings. */
  title: string;
  /** The title with the readings of its hanzi as typed, `{\u6c49\u5b57|h\u00e0n z\u00ec}`, where it has some. */
  readTitle?: string;
  description: string;
  translator?: string;
  reviewer?: string;
  /** For instance that a name is a pseudonym (化名). */
  note?: string;
  provenance?: Provenance;
  blocks: Block[];
  notes: Note[];
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
  words: { hanzi: number; latin: number };
  /** The file as read, LF line ends, no byte order mark, composed letters: what offsets point into. */
  raw: string;
  /** In order of place; missing where there are none. */
  misprints?: Misprint[];
  /** The way back to the file as it is stored, where its letters are decomposed. */
  shifts?: Shift[];
}
