import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { cacheIn } from '@/lib/cache/folder';
import { keptPages, pagesFolder } from '@/lib/cache/pages';
import type { Diagnostic } from '@/lib/model';
import { bundleElements, bundleWorker, type Features } from './bundle';
import { COMPRESSOR, compressFolder } from './compress';
import { laterStyle } from './css/later';
import { dataOf, isData } from './data';
import { filesBelow, prepare, swapIn } from './folder';
import { siteFonts } from './fonts';
import { fontMaker } from './fonts/maker';
import { headElements } from './head';
import { netlifyHeaders } from './headers/netlify';
import { imageBeside } from './images';
import { forgetOthers, lostPage, namedPages } from './named';
import { completePage, type ExportedPage } from './page';
import { pagePreparer } from './page-preparer';
import { keptFiles } from './select';
import { SPECULATION } from './speculation';

export interface Folders {
  /** What `next build` has exported. */
  build: string;
  /** What is served. */
  out: string;
  /** Holds `articles/<slug>/` and `pages/<slug>/` with their images. */
  content: string;
  cache: string;
  /** The browser code: `elements.ts` and `offline/`. */
  components: string;
}

/**
 * Makes the site from the framework's export: pages without framework, one stylesheet inlined, one
 * module and those that it asks for, images, headers, precompressed siblings. `out` is replaced at the very end and only if
 * nothing is wrong.
 *
 * @returns what is wrong; the site is in place unless an error is among it
 * @throws an Error for people where the export is missing or the system refuses something
 */
export async function finishExport(folders: Folders, features: Features): Promise<Diagnostic[]> {
  if (!existsSync(folders.build)) {
    throw new Error(`${folders.build}/ is missing: "npm run build" lets Next write it first.`);
  }
  const target = prepare(folders.out);
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  };
  const files = keptFiles(filesBelow(folders.build));
  const names = namedPages(folders.build);
  forgetOthers(pagesFolder(folders.cache), names);
  const style = laterStyle(folders.build);
  const { first, later, code } = await bundleElements(folders.components, features, style);
  const worker = await bundleWorker(
    folders.components,
    features.offline,
    later.map(({ address }) => address),
  );
  const kept = keptPages(folders.cache);
  const preparedPage = pagePreparer(folders.build, code, names, kept);

  const problems: Diagnostic[] = [];
  // Pages wait on the disk, because thousands of them do not fit into memory.
  const pages: ExportedPage[] = [];
  const images = new Map<string, string>();
  for (const [file, name] of Object.entries(names)) {
    if (!isData(file)) continue;
    const content = dataOf(folders.build, file, name, kept);
    if (content) write(file, content);
    else problems.push(lostPage(posix.join(folders.build, file)));
  }
  const named = Object.keys(names).filter((file) => !isData(file));
  for (const file of [...new Set([...files.pages, ...named])].sort()) {
    const stripped = preparedPage(file);
    if (!stripped) {
      problems.push(lostPage(posix.join(folders.build, file)));
      continue;
    }
    pages.push(stripped.page);
    problems.push(...stripped.problems);
    write(stripped.page.path, stripped.html);
    for (const address of stripped.page.images) {
      const copy = imageBeside(address, folders.content);
      if (copy) images.set(copy.to, copy.from);
    }
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    rmSync(target, { recursive: true, force: true });
    return problems;
  }

  const fontCache = cacheIn(join(folders.cache, 'fonts'), fontMaker());
  const start = performance.now();
  const { fonts, assets } = await siteFonts(pages, fontCache);
  // For `npm run bench`.
  performance.measure('fonts', { start });
  const sheets = new Map(
    pages.map(({ path, css }, index) => [path, (fonts[index]?.css ?? '') + css]),
  );
  for (const [index, { path, isRead, other = '' }] of pages.entries()) {
    const css = sheets.get(path) ?? '';
    const additions = headElements({
      css,
      styles: [css, sheets.get(other) ?? [], isRead ? style : []].flat(),
      preloads: fonts[index]?.preloads ?? [],
      script: first.address,
    });
    write(path, completePage(readFileSync(join(target, path), 'utf8'), additions));
  }
  for (const { address, content } of [first, ...later, worker, ...assets]) write(address, content);
  for (const file of files.others) write(file, readFileSync(join(folders.build, file)));
  for (const [to, from] of images) write(to, readFileSync(from));
  write('speculation.json', SPECULATION);
  write('_headers', netlifyHeaders(filesBelow(target)));
  const compressed = cacheIn(join(folders.cache, 'compressed'), COMPRESSOR);
  await compressFolder(target, compressed);
  swapIn(folders.out);
  for (const cache of [fontCache, compressed]) cache.sweep();
  return problems;
}
