import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { serializeHtml, treeOf } from '@/lib/language/tree';
import { typesetTree } from '@/lib/language/typesetting';
import { boxLongWords } from '@/lib/language/typesetting/long-words';
import type {
  Block,
  Edition,
  Locale,
  Note,
  Pair,
  Passage,
  PassageNote,
  SentenceLink,
  Term,
} from '@/lib/model';
import type { Glosser } from './glosses';
import { joinNames } from './names';
import { linkNotes } from './notes';
import { prepareTables } from './tables';
import { markRanges, type TextRange } from './text-ranges';

/** One edition on its way to the page. Passages must be asked for in reading order. */
export class EditionPresenter {
  /** Labels of the footnotes mentioned so far. */
  private readonly mentioned = new Set<string>();

  /**
   * @param prefix of footnote ids, where two editions share a page.
   * @param glosser marks the terms, where they are to be explained.
   * @param terms names, some of which must not break.
   * @param finish what else is to be done to a tree before it is written.
   */
  constructor(
    private readonly edition: Edition,
    private readonly prefix: string,
    private readonly glosser?: Glosser,
    private readonly terms: readonly Term[] = [],
    private readonly finish?: (tree: Root) => void,
  ) {}

  /** What this side shows of a pair; null where it has no block. */
  passage(pair: Pair, frame: Pick<Passage, 'id' | 'number' | 'heading'>): Passage | null {
    const { locale, blocks } = this.edition;
    const own = pair.blocks[locale].flatMap((index) => blocks[index] ?? []);
    if (own.length === 0) return null;
    const marks = sentenceMarks(own, pair.sentences, locale);
    const notes: PassageNote[] = [];
    const html = own.map((block, index) => {
      const tree = treeOf(block);
      markRanges(tree, marks[index] ?? [], sentenceElement);
      if (block.kind !== 'heading') this.glosser?.mark(tree, block.text);
      joinNames(tree, block.text, this.terms, locale);
      notes.push(...linkNotes(tree, this.edition, this.prefix, this.mentioned, this.writeNote));
      prepareTables(tree, locale);
      typesetTree(tree, locale, { hyphenate: block.kind !== 'heading' });
      if (block.kind === 'heading') boxLongWords(tree, locale);
      letScroll(tree);
      this.finish?.(tree);
      return serializeHtml(tree);
    });
    return { ...frame, html, notes };
  }

  private readonly writeNote = (note: Note): string => {
    const tree = treeOf(note);
    this.glosser?.mark(tree, note.text);
    joinNames(tree, note.text, this.terms, this.edition.locale);
    typesetTree(tree, this.edition.locale);
    this.finish?.(tree);
    return serializeHtml(tree);
  };
}

/** Code may be wider than its place and scrolls by itself: with the keyboard, too. */
function letScroll(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'pre') element.properties.tabIndex = 0;
  });
}

interface SentenceMark extends TextRange {
  /** Index of the sentence link. */
  link: number;
}

/** The linked sentences of each block; a pair counts its sentences through its blocks. */
function sentenceMarks(
  blocks: Block[],
  sentences: SentenceLink[],
  locale: Locale,
): SentenceMark[][] {
  const linked = sentences.filter(({ de, zh }) => de.length > 0 && zh.length > 0);
  const linkOf = new Map(linked.flatMap((l, index) => l[locale].map((s) => [s, index] as const)));
  let count = 0;
  return blocks.map((block) =>
    block.sentences.flatMap((sentence) => {
      const link = linkOf.get(count++);
      return link === undefined ? [] : [{ ...sentence, link }];
    }),
  );
}

/** Sentences that say the same carry the same number in both languages. */
const sentenceElement = ({ link }: SentenceMark, text: Text): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { dataS: String(link) },
  children: [text],
});
