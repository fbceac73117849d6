import type { Rule } from '../rule';
import { compareItems } from './shared/items';

/**
 * An image that only one of the two texts has at this place.
 *
 * Why: readers of both languages should see the same. Files that differ in the language at the end
 * of their name correspond.
 *
 * @example Unexpected warning
 * de: Ein See ![Nebel](see.svg)
 * zh: 一个湖
 * @example Expected
 * de: Ein See ![Nebel](see-de.svg)
 * zh: 一个湖![雾](see-zh.svg)
 */
export const images: Rule = {
  name: 'images',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      compareItems(article, {
        rule: 'images',
        thing: 'image',
        itemsOf: ({ blocks, placeAt }) =>
          blocks
            .flatMap((block) => block.images)
            .map((path) => ({
              key: path.replace(/^.*\//, '').replace(/[-_.](?:de|zh)(?=\.\w+$)/, ''),
              shown: path,
              place: placeAt(0),
            })),
      }),
    ),
};
