import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { imageSources } from '@/lib/site';

const ADDRESS = /\/images\/([a-z0-9-]+)\/([^"'\s<>?#&]+)/g;

/** A file that pages refer to and that has to be copied. */
export interface Copy {
  /** Path in the export, relative to its root. */
  to: string;
  from: string;
}

/**
 * The images beside texts that a page refers to: `/images/<slug>/<name>` is the file `<name>` in the
 * text's own folder. What lies in `public/images` is in the export already and not looked for.
 *
 * @param html a finished page
 * @param contentDir the folder that holds `articles/` and `pages/`
 */
export function textImages(html: string, contentDir: string): Copy[] {
  const copies = new Map<string, Copy>();
  for (const [, slug = '', name = ''] of html.matchAll(ADDRESS)) {
    const file = decodeURIComponent(name);
    const sources = imageSources(slug, file).map((path) => join(contentDir, path));
    const from = file.includes('..') ? undefined : sources.find((path) => existsSync(path));
    if (from) copies.set(`${slug}/${file}`, { to: `images/${slug}/${file}`, from });
  }
  return [...copies.values()];
}
