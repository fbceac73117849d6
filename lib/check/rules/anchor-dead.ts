import type { Article } from '@/lib/model';
import { editionsOf } from '../editions';
import type { Rule } from '../rule';

const ADDRESS = /^\/(?:de|zh)\/([^/]+)\/(?:parallel\/)?#(.+)$/;

/**
 * A link to a paragraph that does not exist.
 *
 * Why: the reader lands at the top of the page and does not know what was meant.
 *
 * @example Unexpected error
 * de: Siehe [oben](#k7f).
 * zh: 见[上文](#p1)。
 * @example Expected
 * de: Siehe [oben](#p1).
 * zh: 见[上文](#p1)。
 * @example Unexpected error
 * de: Ja[^1].⏎⏎[^1]: Siehe [oben](#k7f).
 * zh: 是[^1]。⏎⏎[^1]: 见[上文](#p1)。
 * @example Expected
 * de: Ja[^1].⏎⏎[^1]: Siehe [oben](#p1).
 * zh: 是[^1]。⏎⏎[^1]: 见[上文](#p1)。
 */
export const anchorDead: Rule = {
  name: 'anchor-dead',
  across: true,
  needs: 'pairs',
  check(collection) {
    const articles = new Map(collection.articles.map((one) => [one.slug, one]));
    return editionsOf(collection).flatMap(({ edition: { blocks, notes, file }, article }) =>
      [...blocks, ...notes]
        .flatMap(({ links = [] }) => links)
        .filter(({ href }) => isDead(href, article, articles))
        .map(({ href, source: { start } }) => ({
          file,
          line: start.line,
          column: start.column,
          severity: 'error',
          rule: 'anchor-dead',
          message: `Unexpected address ${href}: no paragraph has it, expected one copied from the number beside a paragraph.`,
        })),
    );
  },
};

function isDead(href: string, own: Article | undefined, all: Map<string, Article>): boolean {
  const [, slug = '', id = href.slice(1)] = ADDRESS.exec(href) ?? [];
  const target = href.startsWith('#') ? own : all.get(slug);
  return target !== undefined && !target.pairs.some((pair) => pair.id === id);
}
