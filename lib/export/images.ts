import { join } from 'node:path';
import { isFile } from '@/lib/cache/files';
import { imageSources } from '@/lib/site';
import { isElement, type Node, visit } from './tree';

const ADDRESS = /^\/images\/([^/?#]+)\/([^/?#]+)(?:[?#].*)?$/;

/** Attributes that make a browser load an image. */
const LOADING = new Set(['src', 'srcset', 'poster', 'href', 'xlink:href']);

/** A file that pages refer to and that has to be copied. */
export interface Copy {
  /** Path in the export, relative to its root. */
  to: string;
  from: string;
}

/** The addresses below `/images/` that a page loads, each once; what its text says does not count. */
export function imagesIn(page: Node): string[] {
  const found = new Set<string>();
  visit(page, (node) => {
    if (!isElement(node)) return;
    for (const { name, value, prefix } of node.attrs) {
      if (!LOADING.has(prefix ? `${prefix}:${name}` : name)) continue;
      const addresses = name === 'srcset' ? value.split(/\s*,\s*/) : [value];
      for (const address of addresses) {
        const [path = ''] = address.trim().split(/\s/);
        if (ADDRESS.test(path)) found.add(path);
      }
    }
  });
  return [...found];
}

/**
 * The image beside a text that an address names: `/images/<slug>/<name>` is the file `<name>` in the
 * text's own folder. Undefined for any other file, and for what lies in `public/images`: that is in the
 * export already.
 *
 * @param address as a page writes it
 * @param contentDir the folder that holds `articles/` and `pages/`
 */
export function imageBeside(address: string, contentDir: string): Copy | undefined {
  const [, slug = '', name = ''] = ADDRESS.exec(address) ?? [];
  const from = imageSources(slug, name)
    .map((path) => join(contentDir, path))
    .find(isFile);
  return from === undefined ? undefined : { to: `images/${slug}/${name}`, from };
}
