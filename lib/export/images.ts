import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ADDRESS = /\/images\/([a-z0-9-]+)\/([^"'\s<>?#&]+)/g;

/** A file that pages refer to and that has to be copied. */
export interface Copy {
  /** Path in the export, relative to its root. */
  to: string;
  from: string;
}

/**
 * The images of articles that a page refers to: `/images/<slug>/<name>` is the file `<name>` in the
 * article's own folder. What lies in `public/images` is in the export already and not looked for.
 *
 * @param html a finished page
 * @param contentDir the folder that holds `articles/`
 */
export function articleImages(html: string, contentDir: string): Copy[] {
  const copies = new Map<string, Copy>();
  for (const [, slug = '', name = ''] of html.matchAll(ADDRESS)) {
    const file = decodeURIComponent(name);
    const from = join(contentDir, 'articles', slug, file);
    if (!file.includes('..') && existsSync(from)) {
      copies.set(`${slug}/${file}`, { to: `images/${slug}/${file}`, from });
    }
  }
  return [...copies.values()];
}
