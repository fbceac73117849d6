import { resolve } from 'node:path';
import { build } from 'esbuild';
import { shortHash } from '@/lib/cache/digest';
import { oldestBrowsers } from './browsers';

export interface Asset {
  /** Where the site serves it, from the root. */
  address: string;
  content: string | Uint8Array;
}

/** The one module of all pages; its name carries the hash of its content. */
export async function bundleElements(
  components: string,
  offline: boolean,
): Promise<Asset & { content: string }> {
  const parts = ['./elements', ...(offline ? ['./offline/element'] : [])];
  const content = await bundle(components, parts, 'esm');
  return { address: `/assets/elements-${shortHash(content)}.js`, content };
}

/** The service worker, or the one that removes it where the site is to have none. */
export async function bundleWorker(components: string, offline: boolean): Promise<Asset> {
  const part = offline ? './offline/worker' : './offline/farewell';
  return { address: '/sw.js', content: await bundle(components, [part], 'iife') };
}

/**
 * What esbuild holds against the oldest browsers for cases that our code has not: Safari before 14.1
 * may misread the rest of an array literal in place, Chrome before 91 a spread behind `?.`.
 */
export const SUPPORTED = { destructuring: true, 'optional-chain': true };

/**
 * Bundles browser code.
 *
 * @param folder what the parts are relative to
 * @throws with esbuild's own report when the code does not compile
 */
async function bundle(folder: string, parts: string[], format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `import '${part}';`).join('\n'),
      resolveDir: resolve(folder),
    },
    bundle: true,
    minify: true,
    format,
    target: oldestBrowsers(),
    supported: SUPPORTED,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
