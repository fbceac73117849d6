/** Offsets of the first and the last byte. */
export interface Range {
  first: number;
  last: number;
}

/**
 * Reads a `Range` header (RFC 9110, section 14.2).
 *
 * @returns the range, `'unsatisfiable'`, or `undefined` where the whole file is to be sent: for
 *   several ranges, another unit or a header that cannot be read
 */
export function readRange(
  header: string | undefined,
  size: number,
): Range | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first < size && first <= last ? { first, last } : 'unsatisfiable';
}
