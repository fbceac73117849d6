import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@/lib/model';
import { cacheIn } from './cache';
import { compress, isCompressible } from './compress';
import { bundleElements } from './elements';
import { filesBelow, prepare, swapIn } from './folder';
import { headElements } from './head';
import { netlifyHeaders } from './headers/netlify';
import { articleImages } from './images';
import { completePage, type Page, preparePage } from './page';
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
 * @returns what is wrong, nothing when the site is in place
 */
export async function finishExport(folders: Folders): Promise<Diagnostic[]> {
  const target = prepare(folders.out);
  const files = keptFiles(filesBelow(folders.build));
  const pages: Page[] = [];
  const problems: Diagnostic[] = [];
  for (const file of files.pages) {
    const prepared = preparePage(join(folders.build, file), targetOf(file));
    pages.push(prepared.page);
    problems.push(...prepared.problems);
  }
  if (problems.length > 0) return problems;

  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  };
  const copy = (from: string, path: string) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(from, join(target, path));
  };

  const elements = await bundleElements(folders.elements);
  write(elements.address, elements.content);
  for (const page of pages) {
    const css = page.stylesheets
      .map((address) => readFileSync(join(folders.build, address), 'utf8'))
      .join('\n');
    const additions = headElements({ css, script: elements.address, preloads: [] });
    write(page.path, completePage(page, additions));
    for (const image of articleImages(page.html, folders.content)) {
      if (!existsSync(join(target, image.to))) copy(image.from, image.to);
    }
  }
  for (const file of files.others) copy(join(folders.build, file), file);
  write('speculation.json', SPECULATION);
  write('_headers', netlifyHeaders());

  const cache = cacheIn(join(folders.cache, 'compressed'));
  for (const path of filesBelow(target).filter(isCompressible)) {
    for (const { suffix, content } of await compress(readFileSync(join(target, path)), cache)) {
      write(path + suffix, content);
    }
  }
  swapIn(folders.out);
  return [];
}
