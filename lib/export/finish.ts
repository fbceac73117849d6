import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@/lib/model';
import { cacheIn } from './cache';
import { compress, isCompressible } from './compress';
import { namesInScript } from './css/prune';
import { sheetReader } from './css/sheet';
import { bundleElements } from './elements';
import { filesBelow, prepare, swapIn } from './folder';
import { siteFonts } from './fonts';
import { headElements } from './head';
import { netlifyHeaders } from './headers/netlify';
import { articleImages } from './images';
import { completePage, preparePage } from './page';
import { keptFiles, targetOf } from './select';
import { SPECULATION } from './speculation';

export interface Folders {
  /** What `next build` has exported. */
  build: string;
  /** What is served. */
  out: string;
  /** Holds `articles/<slug>/` with their images. */
  content: string;
  cache: string;
  /** The entry of the browser code. */
  elements: string;
}

/**
 * Makes the site from the framework's export: pages without framework, one stylesheet inlined, one
 * module, images, headers, precompressed siblings. `out` is replaced at the very end and only if
 * nothing is wrong.
 *
 * @returns what is wrong; the site is in place unless an error is among it
 */
export async function finishExport(folders: Folders): Promise<Diagnostic[]> {
  const target = prepare(folders.out);
  const files = keptFiles(filesBelow(folders.build));
  const elements = await bundleElements(folders.elements);
  const sheetOf = sheetReader(folders.build, namesInScript(elements.content));
  const prepared = files.pages.map((file) =>
    preparePage(join(folders.build, file), targetOf(file), sheetOf),
  );
  const problems = prepared.flatMap((each) => each.problems);
  if (problems.some(({ severity }) => severity === 'error')) return problems;

  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  };
  const pages = prepared.map(({ page }) => page);
  const { fonts, assets } = await siteFonts(pages, cacheIn(join(folders.cache, 'fonts')));
  for (const { address, content } of [elements, ...assets]) write(address, content);
  const images = new Map<string, string>();
  const sheets = new Map(
    pages.map((page, index) => [page.path, (fonts[index]?.css ?? '') + page.css]),
  );
  for (const [index, page] of pages.entries()) {
    const additions = {
      css: sheets.get(page.path) ?? '',
      otherCss: sheets.get(page.other ?? ''),
      preloads: fonts[index]?.preloads ?? [],
      script: elements.address,
    };
    write(page.path, completePage(page, headElements(additions)));
    for (const { to, from } of articleImages(page.html, folders.content)) images.set(to, from);
  }
  for (const file of files.others) write(file, readFileSync(join(folders.build, file)));
  for (const [to, from] of images) write(to, readFileSync(from));
  write('speculation.json', SPECULATION);
  write('_headers', netlifyHeaders());

  const cache = cacheIn(join(folders.cache, 'compressed'));
  for (const path of filesBelow(target).filter(isCompressible)) {
    for (const { suffix, content } of await compress(readFileSync(join(target, path)), cache)) {
      write(path + suffix, content);
    }
  }
  swapIn(folders.out);
  return problems;
}
