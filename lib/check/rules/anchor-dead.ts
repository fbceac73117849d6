import type { Article } from '@/lib/model';
import { editionsOf } from '../editions';
import type { Rule } from '../rule';

const ADDRESS = /^\/(?:de|zh)\/([^/]+)\/(?:parallel\/)?#(.+)$/;

/**
 * What: a link to a paragraph that does not exist. Why: the reader lands at the top of the page.
 * Example: `[above](#k7f)` where no pair of the article has the id k7f.
 */
export const anchorDead: Rule = {
  name: 'anchor-dead',
  check(collection) {
    const articles = new Map(collection.articles.map((one) => [one.slug, one]));
    return editionsOf(collection).flatMap(({ edition: { blocks, file }, article }) =>
      blocks
        .flatMap(({ links }) => links)
        .filter(({ href }) => isDead(href, article, articles))
        .map(({ href, source: { start } }) => ({
          file,
          line: start.line,
          column: start.column,
          severity: 'error',
          rule: 'anchor-dead',
          message: `No paragraph has the address ${href}. Copy it from the number beside the paragraph.`,
        })),
    );
  },
};

function isDead(href: string, own: Article | undefined, all: Map<string, Article>): boolean {
  const [, slug = '', id = href.slice(1)] = ADDRESS.exec(href) ?? [];
  const target = href.startsWith('#') ? own : all.get(slug);
  return target !== undefined && !target.pairs.some((pair) => pair.id === id);
}
