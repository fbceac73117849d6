import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fileStats } from '@/lib/cache/files';
import { parseHtml } from '@/lib/language/tree';
import type { Locale } from '@/lib/model';
import { isAddressName, paths } from '@/lib/site';

/** What readers can write about. */
export interface KnownArticle {
  title: string;
  /** Ids of its pairs with the numbers that the page shows; headings have none. */
  pairs: ReadonlyMap<string, string | undefined>;
}

interface Read {
  stamp: number;
  article: KnownArticle | undefined;
}

/**
 * The articles of the finished site. Its pages are the list: there is none beside them that could say
 * something else, and a site that is built anew is known at once.
 */
export class Articles {
  readonly #read = new Map<string, Read>();

  /** @param site the folder that is served */
  constructor(readonly site: string) {}

  /** An article in one language; undefined where there is none, or the page is no article. */
  find(slug: string, language: Locale): KnownArticle | undefined {
    if (!isAddressName(slug)) return undefined;
    const file = join(this.site, paths.read(language, slug), 'index.html');
    const stamp = fileStats(file)?.mtimeMs;
    // Strangers ask for any name: what is not there is not remembered.
    if (stamp === undefined) return undefined;
    const known = this.#read.get(file);
    if (known?.stamp === stamp) return known.article;
    const article = readArticle(readFileSync(file, 'utf8'));
    this.#read.set(file, { stamp, article });
    return article;
  }
}

function readArticle(html: string): KnownArticle | undefined {
  const pairs = new Map<string, string | undefined>();
  let title: string | undefined;
  let isArticle = false;
  visit(parseHtml(html), 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'article' && properties.dataSlug) isArticle = true;
    if (tagName === 'h1') title ??= textOf(element);
    if (hasClass(element, 'pair') && properties.id) {
      pairs.set(String(properties.id), numberIn(element));
    }
  });
  return isArticle && title !== undefined ? { title, pairs } : undefined;
}

function numberIn(pair: Element): string | undefined {
  const number = pair.children.find(
    (child) => child.type === 'element' && hasClass(child, 'number'),
  );
  return number && textOf(number);
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);
