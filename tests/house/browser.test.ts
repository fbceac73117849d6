import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importsOf, source, sourceFiles } from './project';

/** Where code runs is in its name: this folder in the reader's browser, everything else in a build. */
const BROWSER = 'components/browser/';

const all = sourceFiles('app', 'components', 'lib');
const inBrowser = all.filter((file) => file.startsWith(BROWSER));
const elsewhere = all.filter((file) => !file.startsWith(BROWSER));

/** What is bundled: the module of all pages and the service workers. */
const entries = [...source('lib/export/bundle.ts').matchAll(/'\.\/([\w/-]+)'/g)]
  .map(([, part]) => `${BROWSER}${part}.ts`)
  .filter((file) => inBrowser.includes(file));

/** Everything that ends up in a bundle; imports of types do not. */
async function bundled(): Promise<string[]> {
  const options = { bundle: true, metafile: true, write: false, outdir: 'out' } as const;
  const { metafile } = await build({ entryPoints: entries, ...options });
  return Object.keys(metafile.inputs);
}

describe('the browser', () => {
  it('gets a module of elements and a worker', () => {
    expect(entries).toContain(`${BROWSER}elements.ts`);
    expect(entries).toContain(`${BROWSER}offline/worker.ts`);
  });

  it('gets all of its folder and nothing else: no package, nothing of lib', async () => {
    expect((await bundled()).sort()).toEqual(inBrowser.sort());
  });

  it.each(elsewhere)('is not asked for by %s', (file) => {
    expect(importsOf(file).filter((path) => path.startsWith(BROWSER.slice(0, -1)))).toEqual([]);
  });

  // Routes of the live preview write lines of browser code into an answer.
  it.each(elsewhere.filter((file) => !file.startsWith('app/dev/')))(
    'is not meant in %s',
    (file) => {
      const code = source(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|'[^'\n]*'/g, '');
      const globals =
        /(?<![\w.])(?:(?:window|navigator|localStorage|sessionStorage|customElements|matchMedia)[.(]|document\.(?:querySelector|getElement|createElement|addEventListener|body|head|documentElement))/;
      expect(code).not.toMatch(globals);
    },
  );

  it('hydrates nothing: client components would be dead on the exported site', () => {
    expect(all.filter((file) => source(file).includes("'use client'"))).toEqual([]);
  });
});
