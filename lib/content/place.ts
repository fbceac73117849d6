import type { VFile } from 'vfile';
import { type Location, location } from 'vfile-location';
import type { Point, Shift, Span } from '@/lib/model';
import { shiftAt } from './as-read';

declare module 'vfile' {
  interface DataMap {
    /** Where the file as stored is longer than its value; missing where it is not. */
    shifts: Shift[];
  }
}

const locationsByFile = new WeakMap<VFile, Location>();

/** Finds places in a file; it counts its lines once. */
function locationIn(file: VFile): Location {
  const known = locationsByFile.get(file) ?? location(file);
  locationsByFile.set(file, known);
  return known;
}

/**
 * The 1-based line and column, in the file as it is stored, of a 0-based offset of its value; offsets
 * past the end give the end.
 */
export function pointAt(file: VFile, offset: number): Point {
  const at = Math.max(0, Math.min(offset, String(file.value ?? '').length));
  const { line, column } = locationIn(file).toPoint(at) ?? { line: 1, column: 1 };
  const { shifts = [] } = file.data;
  const ahead = shiftAt(shifts, at) - shiftAt(shifts, at - column + 1);
  return { line, column: column + ahead, offset: at };
}

/** The span between two offsets of a file. */
export function spanOf(file: VFile, start: number, end: number): Span {
  return { start: pointAt(file, start), end: pointAt(file, end) };
}
