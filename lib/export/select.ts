import { posix } from 'node:path';
import { isStray } from '@/lib/cache/files';
import { PAGES_FILE } from '@/lib/cache/pages';
import { NO_SLUG } from '@/lib/site';

/**
 * Sorts the files of the framework's export: pages to finish and files to copy as they are. Left
 * out is what serves the build only: the list of pages to keep, the framework's scripts and styles
 * (inlined), the payload text beside each page, the double of the root 404 page, pages of no article, and what editors left in `public/`.
 *
 * @param files paths relative to the export
 */
export function keptFiles(files: string[]): { pages: string[]; others: string[] } {
  const pages = files.filter((file) => file.endsWith('.html') && !isDouble(file));
  const folders = new Set(files.filter((file) => file.endsWith('.html')).map(withoutName));
  const others = files.filter(
    (file) =>
      !file.endsWith('.html') &&
      !isDouble(file) &&
      file !== PAGES_FILE &&
      !isStray(posix.basename(file)) &&
      !(file.startsWith('_next/') && !file.startsWith('_next/static/media/')) &&
      !/(?:^|\/)__next\.[^/]*\.txt$/.test(file) &&
      !(/(?:^|\/)index\.txt$/.test(file) && folders.has(withoutName(file))),
  );
  return { pages, others };
}

/** Where a page goes: hosts look for a language's 404 page in `<locale>/404.html`. */
export const targetOf = (page: string): string =>
  page.replace(/^(\w+)\/404\/index\.html$/, '$1/404.html');

/** Of a text read alone, the page in the other language; there need not be one. */
export function otherEdition(page: string): string | undefined {
  const [, locale, slug] = /^(de|zh)\/([^/]+)\/index\.html$/.exec(page) ?? [];
  return slug && `${locale === 'de' ? 'zh' : 'de'}/${slug}/index.html`;
}

/** Whether a page shows both editions of an article. */
export const isSideBySide = (page: string): boolean => page.endsWith('/parallel/index.html');

const isDouble = (page: string): boolean =>
  /^(?:404|_not-found)\//.test(page) || page.split('/').includes(NO_SLUG);
const withoutName = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
