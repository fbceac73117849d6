import type { VFile } from 'vfile';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Point, Shift, Span } from '@/lib/model';
import { shiftAt } from './as-read';

declare module 'vfile' {
  interface DataMap {
    /** Where the file as stored is longer than its value; missing where it is not. */
    shifts: Shift[];
  }
}

const lineStartsByFile = new WeakMap<VFile, number[]>();

/** Offsets at which the lines of a file begin, computed once a file. */
function lineStarts(file: VFile): number[] {
  const known = lineStartsByFile.get(file);
  if (known) return known;
  const text = String(file.value ?? '');
  const found = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  lineStartsByFile.set(file, found);
  return found;
}

/**
 * The 1-based line and column, in the file as it is stored, of a 0-based offset of its value; offsets
 * past the end give the end.
 */
export function pointAt(file: VFile, offset: number): Point {
  const lines = lineStarts(file);
  const at = Math.max(0, Math.min(offset, String(file.value ?? '').length));
  const line = partitionPoint(lines, (start) => start <= at);
  const start = lines[line - 1] ?? 0;
  const { shifts = [] } = file.data;
  const ahead = shiftAt(shifts, at) - shiftAt(shifts, start);
  return { line, column: at - start + 1 + ahead, offset: at };
}

/** The span between two offsets of a file. */
export function spanOf(file: VFile, start: number, end: number): Span {
  return { start: pointAt(file, start), end: pointAt(file, end) };
}
