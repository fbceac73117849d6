import { build } from 'esbuild';
import { shortHash } from './hash';

export interface Asset {
  /** Where the site serves it, from the root. */
  address: string;
  content: string | Uint8Array;
}

/**
 * Bundles the browser code into one module whose name carries the hash of its content.
 *
 * @param entry path of the entry file
 * @throws with esbuild's own report when the code does not compile
 */
export async function bundleElements(entry: string): Promise<Asset & { content: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const content = outputFiles[0]?.text ?? '';
  return { address: `/assets/elements-${shortHash(content)}.js`, content };
}
