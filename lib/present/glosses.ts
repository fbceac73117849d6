import type { ElementContent, Root, Text } from 'hast';
import { findTerms } from '@/lib/language/terms';
import type { Locale, Term, TermKind } from '@/lib/model';
import { strings } from '@/lib/strings';
import { markRanges, type TextRange } from './text-ranges';

/** A term and the anchors of the card that explains it and of the mention that leads there. */
export interface Gloss {
  id: string;
  markId: string;
  term: Term;
}

/** Marks the first mention of each term that readers of one edition need explained. */
export class Glosser {
  private readonly glosses = new Map<Term, Gloss>();

  constructor(
    private readonly terms: readonly Term[],
    private readonly locale: Locale,
  ) {}

  /** The terms marked so far, in the order of their first mention. */
  get all(): Gloss[] {
    return [...this.glosses.values()];
  }

  /** Marks the terms in the tree of a block or a note. */
  mark(tree: Root, text: string): void {
    const mentions = findTerms(text, this.terms, this.locale)
      .filter(({ term }) => isExplained(term, this.locale) && !this.glosses.has(term))
      .map((mention) => ({ ...mention, word: text.slice(mention.start, mention.end) }));
    markRanges(tree, mentions, (mention, piece) => this.wrap(mention, piece), NOT_INSIDE);
  }

  private wrap({ term, word }: TextRange & { term: Term; word: string }, piece: Text) {
    if (this.glosses.has(term)) return piece;
    const number = this.glosses.size + 1;
    const gloss = { id: `term-${number}`, markId: `name-${number}`, term };
    this.glosses.set(term, gloss);
    return link(gloss, strings[this.locale].explain(word), piece);
  }
}

/**
 * Whether readers of a language need a term explained: the registry says so. Where it does not, names are
 * those of China, which readers of Chinese know, and words are explained to everybody.
 */
export function isExplained({ explain, kind }: Term, locale: Locale): boolean {
  return (explain ?? BY_KIND[kind] ?? NAMES).includes(locale);
}

const NAMES: readonly Locale[] = ['de'];
const BY_KIND: Partial<Record<TermKind, readonly Locale[]>> = { word: ['de', 'zh'] };

/** A link inside a link would be two things to press at one place. */
const NOT_INSIDE = new Set(['a', 'code']);

/**
 * The name itself leads to its card: no button, because browsers keep the name of a button in one line
 * and out of a selection.
 */
const link = ({ id, markId }: Gloss, label: string, name: Text): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], id: markId, href: `#${id}`, ariaLabel: label },
  children: [name],
});
