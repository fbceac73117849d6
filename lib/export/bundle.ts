import { basename, dirname, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { shortHash } from '@/lib/cache/digest';
import { oldestBrowsers } from './browsers';

/** What a site has or has not, as a whole. */
export interface Features {
  /** Whether readers may keep what they opened, see `components/browser/offline`. */
  offline: boolean;
  /** Whether they can write letters and are counted, see `lib/letters`. */
  letters: boolean;
}

export interface Asset {
  /** Where the site serves it, from the root. */
  address: string;
  content: string | Uint8Array;
}

/** A module whose name carries the hash of its content and of what that asks for. */
export type Module = Asset & { content: string };

export interface Modules {
  /** The one that every page loads. */
  first: Module;
  /** Those that code asks for by `import()`, by their addresses. */
  later: Module[];
  /** The code of all of them, without the text of the style. */
  code: string;
}

/**
 * The browser code of all pages. Each module that comes later is whole in itself: it shares no file
 * with the first one, so that either is a single request; what both use stands in both. Modules may
 * ask for each other.
 *
 * @param style of what later modules show, a text for `style.ts`
 */
export async function bundleElements(
  components: string,
  { offline, letters }: Features,
  style: string,
): Promise<Modules> {
  const parts = [
    './elements',
    ...(offline ? ['./offline/element'] : []),
    ...(letters ? ['./times-read/element'] : []),
  ];
  const files = new Map<string, string>();
  const plugins = [markLater(resolve(components), files)];
  const define = { LATER_STYLE: JSON.stringify(STYLE_MARK) };
  const first = await bundle(components, parts, { plugins, define });
  const contents = new Map<string, string>();
  // More of them are found while these are bundled.
  for (const [mark, file] of files) {
    contents.set(mark, await bundle(dirname(file), [file], { plugins, define }));
  }
  const code = [first, ...contents.values()].join('\n');
  for (const [mark, content] of contents) {
    contents.set(
      mark,
      content.replace(JSON.stringify(STYLE_MARK), () => JSON.stringify(style)),
    );
  }
  const addresses = new Map(
    [...files].map(([mark, file]) => {
      const content = contents.get(mark) ?? '';
      const hash = shortHash([content, ...reachedFrom(content, contents)].join('\0'));
      return [mark, addressOf(basename(file, '.ts'), hash)];
    }),
  );
  const finished = (content: string) =>
    [...addresses].reduce(
      (text, [mark, address]) => text.replaceAll(mark, `./${basename(address)}`),
      content,
    );
  const later = [...addresses].map(([mark, address]) => ({
    address,
    content: finished(contents.get(mark) ?? ''),
  }));
  const content = finished(first);
  return {
    first: { address: addressOf('elements', shortHash(content)), content },
    later: later.sort((a, b) => (a.address < b.address ? -1 : 1)),
    code,
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

/** Stands in code where the text of the style will be. */
const STYLE_MARK = 'later-style';

const addressOf = (name: string, hash: string): string => `/assets/${name}-${hash}.js`;

/**
 * Leaves whatever is imported by `import()` to a module of its own, and has it asked for by a mark: what
 * it is called is known when everything that it asks for is, which may be the module that asks.
 *
 * @param files is given the marks of what is imported so, and their files
 */
function markLater(components: string, files: Map<string, string>): Plugin {
  return {
    name: 'later',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await resolve(path, { kind: 'import-statement', importer, resolveDir });
        if (found.errors.length > 0) return { errors: found.errors };
        // By its path in the house, so that the same code has the same names wherever it is built.
        const mark = `./later-${shortHash(relative(components, found.path).replaceAll(sep, '/'))}`;
        files.set(mark, found.path);
        return { path: mark, external: true };
      });
    },
  };
}

/** What a module asks for, and what that asks for, by marks: itself where it does; sorted. */
function reachedFrom(content: string, contents: ReadonlyMap<string, string>): string[] {
  const reached = new Set<string>();
  const add = (one: string) => {
    for (const [mark, other] of contents) if (one.includes(mark)) reached.add(other);
  };
  add(content);
  // What is added is gone through as well.
  reached.forEach(add);
  return [...reached].sort();
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
