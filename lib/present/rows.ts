/** From an article to the rows of its double page, ready to be shown. */
import type { Root } from 'hast';
import type { Article, BlockKind, Edition, Locale, Pair, Passage, Row, Term } from '@/lib/model';
import { locales } from '@/lib/site';
import { EditionPresenter } from './edition-presenter';
import { type Gloss, Glosser } from './glosses';

/** The pages of both languages show the same rows. */
const rowsByArticle = new WeakMap<Article, { terms: readonly Term[]; rows: Row[] }>();

const NO_TERMS: readonly Term[] = [];

/**
 * The rows of an article in reading order. One-edition articles have rows with one side. The ids of notes
 * name the locale, because both editions stand on one page.
 *
 * @param terms names, some of which must not break.
 */
export function presentRows(article: Article, terms = NO_TERMS): Row[] {
  const last = rowsByArticle.get(article);
  if (last?.terms === terms) return last.rows;
  const rows = makeRows(article, terms);
  rowsByArticle.set(article, { terms, rows });
  return rows;
}

function makeRows(article: Article, terms: readonly Term[]): Row[] {
  const { de, zh } = article.editions;
  const german = de && new EditionPresenter(de, 'de-', undefined, terms);
  const chinese = zh && new EditionPresenter(zh, 'zh-', undefined, terms);
  return framesOf(article).map(({ pair, ...frame }) => ({
    ...frame,
    sides: {
      de: german?.passage(pair, frame) ?? null,
      zh: chinese?.passage(pair, frame) ?? null,
    },
  }));
}

/** How many numbered passages an edition has. */
export const countParagraphs = (article: Article, locale: Locale): number =>
  framesOf(article).filter(({ number, pair }) => number !== null && pair.blocks[locale].length > 0)
    .length;

/**
 * One edition to be read alone, with the terms that it explains.
 *
 * @param finish what else is to be done to the trees of its blocks and notes before they are written.
 */
export function presentReading(
  article: Article,
  edition: Edition,
  terms = NO_TERMS,
  finish?: (tree: Root) => void,
): { passages: Passage[]; glosses: Gloss[] } {
  const glosser = new Glosser(terms, edition.locale);
  const presenter = new EditionPresenter(edition, '', glosser, terms, finish);
  const passages = framesOf(article).flatMap(
    ({ pair, ...frame }) => presenter.passage(pair, frame) ?? [],
  );
  return { passages, glosses: glosser.all };
}

/** Anchor and number of every pair: both languages share them. */
function framesOf(article: Article) {
  let count = 0;
  return article.pairs.map((pair) => {
    const kind = kindOf(article, pair);
    const heading = kind === 'heading';
    const number = heading || kind === 'break' ? null : ++count;
    return { pair, id: pair.id, number, heading };
  });
}

function kindOf(article: Article, pair: Pair): BlockKind | undefined {
  const kinds = locales.map((locale) => {
    const first = pair.blocks[locale][0];
    return first === undefined ? undefined : article.editions[locale]?.blocks[first]?.kind;
  });
  return kinds.find((kind) => kind !== undefined);
}
