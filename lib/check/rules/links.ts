import type { Rule } from '../rule';
import { compareItems } from './shared/items';

/**
 * A link that only one of the two texts of a paragraph has.
 *
 * Why: a reader of one language would learn less than a reader of the other. Links to the two
 * editions of one page correspond, here and on sites that have a language in their address.
 *
 * @example Unexpected warning
 * de: Siehe [dort](https://example.org/a).
 * zh: 见那里。
 * @example Expected
 * de: Siehe [dort](/de/a/) und [hier](https://de.wikipedia.org/wiki/Hangzhou).
 * zh: 见[那里](/zh/a/)和[这里](https://zh.wikipedia.org/wiki/杭州市)。
 */
export const links: Rule = {
  name: 'links',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      compareItems(article, {
        rule: 'links',
        thing: 'link',
        itemsOf: ({ blocks, edition: { file } }) =>
          blocks
            .flatMap((block) => block.links)
            .map(({ href, source: { start } }) => ({
              key: keyOf(href),
              shown: href,
              place: { file, line: start.line, column: start.column },
            })),
      }),
    ),
};

/** The address without the language in it; of a site that names one, only the site. */
function keyOf(href: string): string {
  const inside = /^\/(?:de|zh)(\/.*)$/.exec(href)?.[1];
  if (inside !== undefined) return inside;
  const site =
    /^https?:\/\/(?:(?:de|zh|cn)\.([^/]+)|([^/]+)\/(?:de|zh|cn|zh-cn|zh-hans)(?:\/|$))/i.exec(href);
  return site?.[1] ?? site?.[2] ?? href;
}
