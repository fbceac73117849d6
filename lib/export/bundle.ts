import { basename, dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { shortHash } from '@/lib/cache/digest';
import { oldestBrowsers } from './browsers';

export interface Asset {
  /** Where the site serves it, from the root. */
  address: string;
  content: string | Uint8Array;
}

/** A module whose name carries the hash of its content. */
export type Module = Asset & { content: string };

export interface Modules {
  /** The one that every page loads. */
  first: Module;
  /** Those that code asks for by `import()`, by their addresses. */
  later: Module[];
}

/**
 * The browser code of all pages. Each module that comes later is whole in itself: it shares no file
 * with the first one, so that either is a single request; what both use stands in both.
 */
export async function bundleElements(components: string, offline: boolean): Promise<Modules> {
  const parts = ['./elements', ...(offline ? ['./offline/element'] : [])];
  const later = new Map<string, Module>();
  const content = await bundle(components, parts, { plugins: [bundleLater(later)] });
  return {
    first: named('elements', content),
    later: [...later.values()].sort((a, b) => (a.address < b.address ? -1 : 1)),
  };
}

/**
 * The service worker, or the one that removes it where the site is to have none.
 *
 * @param modules addresses of what is to be kept besides what pages name
 */
export async function bundleWorker(
  components: string,
  offline: boolean,
  modules: string[],
): Promise<Asset> {
  const part = offline ? './offline/worker' : './offline/farewell';
  const define = { MODULES: JSON.stringify(modules) };
  return {
    address: '/sw.js',
    content: await bundle(components, [part], { format: 'iife', define }),
  };
}

/**
 * What esbuild holds against the oldest browsers for cases that our code has not: Safari before 14.1
 * may misread the rest of an array literal in place, Chrome before 91 a spread behind `?.`.
 */
export const SUPPORTED = { destructuring: true, 'optional-chain': true };

const named = (name: string, content: string): Module => ({
  address: `/assets/${name}-${shortHash(content)}.js`,
  content,
});

/** Makes a module of its own of whatever is imported by `import()`, and has it asked for by its name. */
function bundleLater(modules: Map<string, Module>): Plugin {
  const moduleOf = async (file: string): Promise<Module> => {
    const content = await bundle(dirname(file), [file], { plugins: [bundleLater(modules)] });
    return named(basename(file, '.ts'), content);
  };
  return {
    name: 'later',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await resolve(path, { kind: 'import-statement', importer, resolveDir });
        if (found.errors.length > 0) return { errors: found.errors };
        const module = modules.get(found.path) ?? (await moduleOf(found.path));
        modules.set(found.path, module);
        return { path: `./${basename(module.address)}`, external: true };
      });
    },
  };
}

/**
 * Bundles browser code.
 *
 * @param folder what the parts are relative to
 * @throws with esbuild's own report when the code does not compile
 */
async function bundle(
  folder: string,
  parts: string[],
  options: { format?: 'iife'; plugins?: Plugin[]; define?: Record<string, string> },
): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `export * from ${JSON.stringify(part)};`).join('\n'),
      resolveDir: resolve(folder),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: oldestBrowsers(),
    supported: SUPPORTED,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}
