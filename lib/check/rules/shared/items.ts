import type { Article, Bilingual, Diagnostic, Locale, Place } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import { type PairSide, type PairSides, reportedSide, sidesOf } from './sides';

/** One thing in a side of a pair that the other side should have as well. */
export interface Item {
  /** The same on both sides for things that correspond. */
  key: string;
  /** As a message shows it. */
  shown: string;
  place: Place;
}

/** What a rule compares, in words: "link". */
export interface Comparison {
  rule: string;
  thing: string;
  itemsOf(side: PairSide, article: Article): Item[];
}

/**
 * Reports, as warnings, things that only one side of a pair has. One that has moved to the next
 * paragraph is fine.
 */
export function compareItems(article: Article, comparison: Comparison): Diagnostic[] {
  const rows = sidesOf(article).map((sides) => sides && aloneIn(sides, article, comparison));
  return rows.flatMap((row, index) => {
    if (!row) return [];
    const near = [rows[index - 1], rows[index + 1]];
    const stays = (locale: Locale) =>
      row[locale].filter(
        ({ key }) =>
          !near.some((other) => other?.[otherLocale(locale)].some((one) => one.key === key)),
      );
    const alone = { de: stays('de'), zh: stays('zh') };
    const [de, zh] = [alone.de[0], alone.zh[0]];
    // One against one is not two that are missing, but one that differs.
    if (de && zh && alone.de.length + alone.zh.length === 2) {
      return differing(article, { de, zh }, comparison);
    }
    return (['de', 'zh'] as const).flatMap((locale) =>
      alone[locale].map((item) => finding(item, row.sides[otherLocale(locale)], comparison)),
    );
  });
}

function differing(
  article: Article,
  items: Bilingual<Item>,
  { rule, thing }: Comparison,
): Diagnostic {
  const here = reportedSide(article);
  const there = otherLocale(here);
  return {
    ...items[here].place,
    severity: 'warning',
    rule,
    message: `Unexpected ${thing} ${items[here].shown}, expected the same as ${items[there].shown} in the other text.`,
    other: { ...items[there].place, message: 'the other text; correct the one that is wrong' },
  };
}

interface Alone extends Bilingual<Item[]> {
  sides: PairSides;
}

function aloneIn(sides: PairSides, article: Article, { itemsOf }: Comparison): Alone {
  const items = { de: itemsOf(sides.de, article), zh: itemsOf(sides.zh, article) };
  const alone = (locale: Locale) => {
    const counts = new Map<string, number>();
    for (const { key } of items[otherLocale(locale)]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return items[locale].filter(({ key }) => {
      const count = counts.get(key) ?? 0;
      counts.set(key, count - 1);
      return count <= 0;
    });
  };
  return { sides, de: alone('de'), zh: alone('zh') };
}

function finding(item: Item, lacking: PairSide, { rule, thing }: Comparison): Diagnostic {
  return {
    ...item.place,
    severity: 'warning',
    rule,
    message: `Unexpected ${thing} ${item.shown} in this text only, expected in the other as well.`,
    other: {
      ...lacking.placeAt(0),
      message: 'the other text, which lacks it: add it there or take it out here',
    },
  };
}
