import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digest } from '@/lib/cache/digest';
import type { Cache } from '@/lib/cache/folder';
import { filesBelow } from './folder';
import { inParallel } from './parallel';

/** What decides on the bytes of a compressed file besides its text. */
export const COMPRESSOR = `brotli ${process.versions.brotli}, zlib ${process.versions.zlib}`;

const COMPRESSIBLE = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

/** The suffixes of precompressed siblings by the name of their encoding, best first. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export const isCompressible = (path: string): boolean => COMPRESSIBLE.test(path);

/**
 * Writes a compressed sibling of every text in a folder, where it is smaller than the text itself.
 * What the cache has is not compressed again.
 */
export async function compressFolder(folder: string, cache: Cache): Promise<void> {
  await inParallel(
    filesBelow(folder).filter(isCompressible),
    availableParallelism(),
    async (path) => {
      const content = await readFile(join(folder, path));
      const key = digest(content);
      for (const encoding of ['br', 'gzip'] as const) {
        const suffix = ENCODINGS[encoding];
        const compressed = await cache.get(key + suffix, () => COMPRESSORS[encoding](content));
        if (compressed.length < content.length)
          await writeFile(join(folder, path + suffix), compressed);
      }
    },
  );
}

const COMPRESSORS = {
  br: (content: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 }),
};
