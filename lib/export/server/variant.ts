import type { Stats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { fileStats } from '@/lib/cache/files';
import { ENCODINGS } from '../compress';

/** A file to send for an address: the file itself or a compressed sibling. */
export interface Variant {
  file: string;
  stats: Stats;
  encoding?: string;
}

/**
 * The form of a file that a browser likes best by its `Accept-Encoding` (RFC 9110, section 12.5.3), of
 * equals the smallest. Ranges are of the file itself.
 *
 * @returns undefined where there is no such file, `'none'` where the browser takes no form of it
 */
export function chooseVariant(
  file: string,
  headers: IncomingHttpHeaders,
): Variant | 'none' | undefined {
  const plain = fileStats(file);
  if (!plain) return undefined;
  const variants = new Map<string, Variant>();
  for (const [encoding, suffix] of Object.entries(headers.range ? {} : ENCODINGS)) {
    const stats = fileStats(file + suffix);
    if (stats) variants.set(encoding, { file: file + suffix, stats, encoding });
  }
  variants.set('identity', { file, stats: plain });
  const names = [...variants.keys()];
  const [best] = new Negotiator({ headers }).encodings(names, names);
  return variants.get(best ?? '') ?? 'none';
}
