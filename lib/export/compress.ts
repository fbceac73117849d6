import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Cache } from './cache';
import { digest } from './hash';

const COMPRESSIBLE = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

/** The suffixes of precompressed siblings by the name of their encoding, best first. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export const isCompressible = (path: string): boolean => COMPRESSIBLE.test(path);

/**
 * The content in every encoding that makes it smaller, from the cache where it was compressed
 * before.
 */
export async function compress(
  content: Buffer,
  cache: Cache,
): Promise<{ suffix: string; content: Buffer }[]> {
  const key = digest(content);
  const variants = await Promise.all([
    cache.get(`${key}${ENCODINGS.br}`, () => brotli(content)),
    cache.get(`${key}${ENCODINGS.gzip}`, () => promisify(gzip)(content, { level: 9 })),
  ]);
  return Object.values(ENCODINGS).flatMap((suffix, index) => {
    const variant = variants[index];
    return variant && variant.length < content.length ? [{ suffix, content: variant }] : [];
  });
}

const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
