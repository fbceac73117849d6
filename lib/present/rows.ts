/** From an article to the rows of its double page, ready to be shown. */
import type { Article, BlockKind, Locale, Pair, Passage, Row } from '@/lib/model';
import { locales } from '@/lib/site';
import { Side } from './side';

/** Lists, feeds and pages ask for the same rows. */
const known = new WeakMap<Article, Map<boolean, Row[]>>();

/**
 * The rows of an article in reading order. One-edition articles have rows with one side.
 *
 * @param shared whether both editions stand on one page, so that ids must name the locale.
 */
export function presentRows(article: Article, shared: boolean): Row[] {
  const forms = known.get(article) ?? new Map<boolean, Row[]>();
  known.set(article, forms);
  const rows = forms.get(shared) ?? makeRows(article, shared);
  forms.set(shared, rows);
  return rows;
}

/** What one locale shows of the rows, in order. */
export const passagesOf = (rows: Row[], locale: Locale): Passage[] =>
  rows.flatMap((row) => row.sides[locale] ?? []);

function makeRows(article: Article, shared: boolean): Row[] {
  const { de, zh } = article.editions;
  const german = de && new Side(de, shared ? 'de' : '');
  const chinese = zh && new Side(zh, shared ? 'zh' : '');
  let count = 0;
  return article.pairs.map((pair) => {
    const kind = kindOf(article, pair);
    const heading = kind === 'heading';
    const number = heading || kind === 'break' ? null : ++count;
    const frame = { id: pair.id, number, heading };
    return {
      ...frame,
      sides: {
        de: german?.passage(pair, frame) ?? null,
        zh: chinese?.passage(pair, frame) ?? null,
      },
    };
  });
}

function kindOf(article: Article, pair: Pair): BlockKind | undefined {
  const kinds = locales.map((locale) => {
    const first = pair.blocks[locale][0];
    return first === undefined ? undefined : article.editions[locale]?.blocks[first]?.kind;
  });
  return kinds.find((kind) => kind !== undefined);
}
