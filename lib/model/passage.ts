/** What a page shows, ready to be laid out. */
import type { Locale } from './locale';

/** A footnote as a page shows it. */
export interface PassageNote {
  number: number;
  /** Anchors of the note and of its first mark in the text. */
  id: string;
  markId: string;
  html: string;
}

/** One side of a pair, ready for a page: set, with sentences and footnote marks in place. */
export interface Passage {
  /** The pair's id: the anchor of this paragraph in both languages. */
  id: string;
  /** What stands in the margin, the same in both languages; headings and breaks have none. */
  number: number | null;
  heading: boolean;
  /** HTML of the blocks of this side, in order. */
  html: string[];
  /** Footnotes first mentioned here. */
  notes: PassageNote[];
}

/** A row of the double page; a side without blocks is null. */
export interface Row {
  id: string;
  number: number | null;
  heading: boolean;
  sides: Record<Locale, Passage | null>;
}
