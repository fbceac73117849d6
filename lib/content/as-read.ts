import { partitionPoint } from '@/lib/language/partition-point';
import type { Shift } from '@/lib/model';

/** A text as everybody here sees it, with the way back to the file as it is stored. */
export interface AsRead {
  text: string;
  /** Ascending; none where both are the same. */
  shifts: Shift[];
}

/**
 * Line ends, and stretches of a line that end before a letter which composes with nothing before it:
 * `Intl.Segmenter` takes time with the square of a text.
 */
const PIECES = /\r\n?|\n|[^\r\n]{1,400}[^\r\n\x20-\x7E\p{Script=Han}]*/gu;

/** Clusters are closed under composition (UAX 29), so each can be composed for itself. */
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A decoded file as it is read: line ends are LF, letters are composed (NFC), as most systems type
 * them and macOS does not. Canonical composition also turns CJK compatibility ideographs (U+F900 and
 * after) into the unified ones that Unicode says they are; compatibility forms (NFKC) stay.
 */
export function asRead(stored: string): AsRead {
  if (!stored.includes('\r') && isComposed(stored)) return { text: stored, shifts: [] };
  const shifts: Shift[] = [];
  const parts: string[] = [];
  let at = 0;
  let by = 0;
  const push = (found: string, read: string) => {
    parts.push(read);
    at += read.length;
    by += found.length - read.length;
    if (found.length !== read.length) shifts.push({ at, by });
  };
  for (const [piece] of stored.matchAll(PIECES)) {
    if (piece.startsWith('\r')) push(piece, '\n');
    else if (isComposed(piece)) push(piece, piece);
    else for (const { segment } of clusters.segment(piece)) push(segment, segment.normalize('NFC'));
  }
  return { text: parts.join(''), shifts };
}

/** Whether all letters are composed (NFC). */
export function isComposed(text: string): boolean {
  return text.normalize('NFC') === text;
}

/** How far the stored file is ahead at an offset of the text as read. */
export function shiftAt(shifts: readonly Shift[], offset: number): number {
  return shifts[partitionPoint(shifts, ({ at }) => at <= offset) - 1]?.by ?? 0;
}
