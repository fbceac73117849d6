/**
 * Where something stands in a source file. Lines and columns are 1-based; columns and offsets count
 * UTF-16 code units, as editors do.
 */

/** A position in a source file. `offset` is 0-based. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

export interface Span {
  start: Point;
  end: Point;
}

/** From the offset `at` of a file as read on, the file as stored is `by` code units ahead. */
export interface Shift {
  at: number;
  by: number;
}

/** A place an editor can jump to. `file` is relative to the project root, with forward slashes. */
export interface Place {
  file: string;
  line: number;
  column: number;
}
