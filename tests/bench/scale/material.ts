/** What generated articles are made from: the sentences of a site, in both languages. */
import type { Article, Bilingual, Block, Edition, Locale, Pair } from '@/lib/model';
import { locales } from '@/lib/site';

/** One row of an article to imitate: what it is and, of a paragraph, how many sentence links it has. */
export interface Shape {
  kind: 'heading' | 'paragraph' | 'whole';
  sentences: number;
}

/** Markdown in both languages that says the same. */
export interface Material {
  sentences: Bilingual[];
  headings: Bilingual[];
  /** Lists, quotes and tables. */
  wholes: Bilingual[];
  /** The rows of the articles that exist in both languages. */
  shapes: Shape[][];
  /** How many articles there are in both languages. */
  pairs: number;
  /** Keys of registries that the site has. */
  author: string;
  tag: string | undefined;
  series: string | undefined;
}

/**
 * Takes a site's articles apart.
 *
 * @throws where none is there in both languages
 */
export function readMaterial(all: readonly Article[]): Material {
  const articles = all.filter(({ editions }) => editions.de && editions.zh);
  if (articles.length === 0)
    throw new Error('The site has no article in both languages to imitate.');
  const rows = articles.map((article) => article.pairs.flatMap((pair) => rowOf(article, pair)));
  const of = (kind: Shape['kind']) => rows.flat().filter(({ shape }) => shape.kind === kind);
  return {
    sentences: of('paragraph').flatMap(({ texts }) => texts.filter(isPlain)),
    headings: of('heading').flatMap(({ texts }) => texts.filter(isPlain)),
    wholes: of('whole').flatMap(({ texts }) => texts.filter(isSelfContained)),
    shapes: rows.map((each) => each.map(({ shape }) => shape)),
    pairs: articles.length,
    author: articles[0]?.author.key ?? '',
    tag: articles.flatMap(({ tags }) => tags)[0]?.key,
    series: articles.flatMap(({ series }) => series ?? [])[0]?.key,
  };
}

function rowOf(article: Article, pair: Pair): { shape: Shape; texts: Bilingual[] }[] {
  const [de, zh] = locales.map(
    (locale) => article.editions[locale]?.blocks[pair.blocks[locale][0] ?? -1],
  );
  const isOneToOne = locales.every((locale) => pair.blocks[locale].length === 1);
  const { de: german, zh: chinese } = article.editions;
  if (!de || !zh || !german || !chinese || !isOneToOne || de.kind !== zh.kind) return [];
  // What an editor has excused holds at its place only.
  if ([...de.directives, ...zh.directives].length > 0) return [];
  const whole = { de: sourceOf(german, de), zh: sourceOf(chinese, zh) };
  if (de.kind === 'heading') {
    const text = { de: de.text, zh: zh.text };
    return de.depth === 2 ? [{ shape: { kind: 'heading', sentences: 0 }, texts: [text] }] : [];
  }
  if (de.kind !== 'paragraph') return [{ shape: { kind: 'whole', sentences: 0 }, texts: [whole] }];
  const texts = pair.sentences.map((link) => ({
    de: sentencesOf(german, de, link.de),
    zh: sentencesOf(chinese, zh, link.zh),
  }));
  return [{ shape: { kind: 'paragraph', sentences: Math.max(1, texts.length) }, texts }];
}

const sourceOf = ({ raw }: Edition, { source }: Block) =>
  raw.slice(source.start.offset, source.end.offset);

/** The Markdown of some sentences of a block, with the footnote marks behind them. */
function sentencesOf(edition: Edition, block: Block, indexes: number[]): string {
  const [from, to] = [block.sentences[indexes[0] ?? 0], block.sentences[indexes.at(-1) ?? 0]];
  if (!from || !to) return '';
  const text = edition.raw.slice(sourceAt(block, from.start), sourceAt(block, to.end - 1) + 1);
  const after = edition.raw.slice(sourceAt(block, to.end - 1) + 1);
  return text + (/^(?:\[\^[^\]]+\])+/.exec(after)?.[0] ?? '');
}

/** Where a letter of the block's text stands in the file. */
function sourceAt(block: Block, at: number): number {
  const run = block.runs.findLast((each) => each.at <= at);
  return run ? run.source + at - run.at : block.source.start.offset;
}

const both = (texts: Bilingual, test: (text: string) => boolean): boolean =>
  locales.every((locale: Locale) => test(texts[locale]));

/** Nothing but words and citations: it can stand anywhere. */
const isPlain = (texts: Bilingual): boolean =>
  both(texts, (text) => text.trim() !== '' && !/[[\]*_`<>\\#]/.test(text.replace(CITATION, '')));

/** No footnote or image of its article's own. */
const isSelfContained = (texts: Bilingual): boolean =>
  both(texts, (text) => !/\[\^|!\[|<!--/.test(text.replace(CITATION, '')));

/** A footnote that cites a fact of the ledger. */
const CITATION = /\[\^[\w.-]+\/[\w.-]+\]/g;
