/** From an article to the rows of its double page, ready to be shown. */
import type { Article, Edition, Locale, Pair, Passage, Row } from '@/lib/model';
import { locales } from '@/lib/site';
import { parseFragment, serialize } from './fragment';
import { linkNotes } from './notes';
import { letterIndex, type Mark, markSentences } from './sentences';

/**
 * The rows of an article in reading order. One-edition articles have rows with one side.
 *
 * @param prefixed whether footnote ids carry the locale, needed where both editions share a page.
 */
export function presentRows(article: Article, prefixed: boolean): Row[] {
  const known = (prefixed ? prefixedRows : plainRows).get(article);
  if (known) return known;
  const rows = makeRows(article, prefixed);
  (prefixed ? prefixedRows : plainRows).set(article, rows);
  return rows;
}

/** Lists, feeds and pages ask for the same rows. */
const plainRows = new WeakMap<Article, Row[]>();
const prefixedRows = new WeakMap<Article, Row[]>();

function makeRows(article: Article, prefixed: boolean): Row[] {
  const sides = Object.fromEntries(
    locales.map((locale) => [locale, new Side(article.editions[locale], locale, prefixed)]),
  ) as Record<Locale, Side>;
  let count = 0;
  return article.pairs.map((pair) => {
    const kind = kindOf(article, pair);
    const heading = kind === 'heading';
    const number = heading || kind === 'break' ? null : ++count;
    const frame = { id: pair.id, number, heading };
    return {
      ...frame,
      sides: { de: sides.de.passage(pair, frame), zh: sides.zh.passage(pair, frame) },
    };
  });
}

/** What one locale shows of the rows, in order. */
export const passagesOf = (rows: Row[], locale: Locale): Passage[] =>
  rows.flatMap((row) => row.sides[locale] ?? []);

/** The text of one of the site's own pages. */
export function presentPage(edition: Edition): string {
  const notes = new Map(edition.notes.map((note) => [note.label, note]));
  const seen = new Set<string>();
  return edition.blocks
    .map((block) => {
      const tree = parseFragment(block.html);
      linkNotes(tree, notes, '', seen);
      return serialize(tree);
    })
    .join('\n');
}

function kindOf(article: Article, pair: Pair) {
  for (const locale of locales) {
    const index = pair.blocks[locale][0];
    if (index !== undefined) return article.editions[locale]?.blocks[index]?.kind;
  }
  return undefined;
}

/** One edition on its way to the page: footnotes are numbered in the order of mention. */
class Side {
  private readonly seen = new Set<string>();
  private readonly notes;

  constructor(
    private readonly edition: Edition | undefined,
    private readonly locale: Locale,
    private readonly prefixed: boolean,
  ) {
    this.notes = new Map(edition?.notes.map((note) => [note.label, note]));
  }

  passage(pair: Pair, frame: Pick<Passage, 'id' | 'number' | 'heading'>): Passage | null {
    const blocks = pair.blocks[this.locale].flatMap((index) => this.edition?.blocks[index] ?? []);
    if (blocks.length === 0) return null;
    const links = linkOfSentence(pair, this.locale);
    let sentence = 0;
    const notes: Passage['notes'] = [];
    const html = blocks.map((block) => {
      const tree = parseFragment(block.html);
      const marks = block.sentences.flatMap<Mark>(({ start, end }) => {
        const link = links.get(sentence++);
        if (link === undefined) return [];
        return [{ start: letterIndex(block.text, start), end: letterIndex(block.text, end), link }];
      });
      if (marks.length > 0) markSentences(tree, marks);
      notes.push(...linkNotes(tree, this.notes, this.prefixed ? this.locale : '', this.seen));
      return serialize(tree);
    });
    return { ...frame, html, notes };
  }
}

/** Sentence index of one side → index of its link. */
function linkOfSentence(pair: Pair, locale: Locale): Map<number, number> {
  const linked = pair.sentences.filter((link) => link.de.length > 0 && link.zh.length > 0);
  return new Map(linked.flatMap((link, index) => link[locale].map((s) => [s, index] as const)));
}
