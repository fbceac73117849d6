import type { Element, ElementContent, Root, Text } from 'hast';
import { findTerms } from '@/lib/language/terms';
import type { Locale, Term } from '@/lib/model';
import { strings } from '@/lib/strings';
import { markRanges, type TextRange } from './text-ranges';

/** A term and the id of the card that explains it. */
export interface Gloss {
  id: string;
  term: Term;
}

/** Marks the first mention of each term in every section of one edition. */
export class Glosser {
  private readonly glosses = new Map<Term, Gloss>();
  private inSection = new Set<Term>();

  constructor(
    private readonly terms: readonly Term[],
    private readonly locale: Locale,
  ) {}

  /** The terms marked so far, in the order of their first mention. */
  get all(): Gloss[] {
    return [...this.glosses.values()];
  }

  openSection(): void {
    this.inSection = new Set();
  }

  /** Marks the terms in the tree of a text. */
  mark(tree: Root, text: string): void {
    const mentions = findTerms(text, this.terms, this.locale);
    markRanges(tree, mentions, (mention, text) => this.wrap(mention, text), NOT_INSIDE);
  }

  private wrap(mention: TextRange & { term: Term }, text: Text): ElementContent {
    const { term } = mention;
    if (this.inSection.has(term)) return text;
    this.inSection.add(term);
    const gloss = this.glosses.get(term) ?? { id: `term-${this.glosses.size + 1}`, term };
    this.glosses.set(term, gloss);
    const label = strings[this.locale].explain;
    return element('span', { className: ['term'] }, [
      text,
      // Lies over the name, so that the name itself stays text: it wraps, and it can be copied.
      element('button', { type: 'button', popovertarget: gloss.id, ariaLabel: label }, []),
    ]);
  }
}

/** A button inside a link would be two things to press at one place. */
const NOT_INSIDE = new Set(['a', 'code']);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
