import type { Article, Edition } from '@/lib/model';
import type { Rule } from '../rule';
import { elementsOf } from './shared/elements';
import { compareItems, type Item } from './shared/items';
import { placeInBlock, placeInSource } from './shared/place';
import type { PairSide } from './shared/sides';

/**
 * A footnote that only one of the two texts of a paragraph has.
 *
 * Why: both texts state the same facts and owe the same sources. Footnotes with labels of their own
 * correspond to each other in order.
 *
 * @example Unexpected warning
 * fact: { id: gaeste, claim: { de: Es kamen 170 Gäste., zh: 来了170位客人。 }, numbers: ["170"] }
 * de: Es kamen 170 Gäste.[^quelle/gaeste]
 * zh: 来了170位客人。
 * @example Expected
 * fact: { id: gaeste, claim: { de: Es kamen 170 Gäste., zh: 来了170位客人。 }, numbers: ["170"] }
 * de: Es kamen 170 Gäste.[^quelle/gaeste] Sie blieben.[^rast]
 * de: [^rast]: Zur Rast.
 * zh: 来了170位客人。[^quelle/gaeste]他们留下了。[^1]
 * zh: [^1]: 休息。
 */
export const footnotes: Rule = {
  name: 'footnotes',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      compareItems(article, { rule: 'footnotes', thing: 'footnote', itemsOf: marksOf }),
    ),
};

function marksOf({ edition, blocks }: PairSide, { editions }: Article): Item[] {
  const other = editions[edition.locale === 'de' ? 'zh' : 'de'];
  return blocks.flatMap((block) => {
    const { start, end } = block.source;
    const marks = [...edition.raw.slice(start.offset, end.offset).matchAll(/\[\^([^[\]\s]+)\]/g)];
    return elementsOf(block).flatMap(({ note, start: at }) => {
      if (note === undefined) return [];
      const written = marks.findIndex(([, label]) => label?.toLowerCase() === note.toLowerCase());
      const [mark] = written === -1 ? [] : marks.splice(written, 1);
      return {
        key: isShared(note, other) ? note : '*',
        shown: `[^${note}]`,
        place: mark
          ? placeInSource(edition, start.offset + mark.index)
          : placeInBlock(edition, block, at),
      };
    });
  });
}

/** Whether a label means the same in the other edition: a fact, or a label that it has as well. */
function isShared(label: string, other: Edition | undefined): boolean {
  return label.includes('/') || (other?.notes.some((note) => note.label === label) ?? false);
}
