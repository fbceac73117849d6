/** A text in its smallest numbered pieces. */
import type { Span } from './place';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'figure'
  | 'code'
  | 'table'
  | 'break';

/** A piece of `Block.text` and where it stands in the source file. */
export interface Run {
  /** Offset in `Block.text`. */
  at: number;
  /** Offset in the source file. */
  source: number;
  length: number;
}

/** A half-open range of offsets in `Block.text`. */
export interface Sentence {
  start: number;
  end: number;
}

export interface Link {
  href: string;
  text: string;
  source: Span;
}

/** What an editor writes in a whole-line comment before a block. */
export type Directive =
  | { kind: 'same'; id: string; source: Span }
  | { kind: 'only' | 'join'; source: Span }
  | { kind: 'ok'; rule: string; reason: string; source: Span };

/** One top-level piece of Markdown. */
export interface Block {
  /** Index in `Edition.blocks`. */
  index: number;
  kind: BlockKind;
  /** Heading level, 2 to 4. */
  depth?: number;
  /**
   * Sanitised HTML of the whole block, as which its tree is kept (`lib/language/tree.ts`); a footnote mark is
   * `<sup data-note="label"></sup>`.
   */
  html: string;
  /**
   * Plain text as it is read: no footnote marks, list items and table rows separated by "\n".
   * Apart from white space it equals the text content of `html`: so texts of the tree find their places.
   */
  text: string;
  /** Ascending, covering the letters of `text` that stand in the source as they are. */
  runs: Run[];
  /** Empty for code, tables, figures and breaks. */
  sentences: Sentence[];
  /** Labels of the footnotes marked in this block, in order. */
  notes: string[];
  links: Link[];
  /** Paths of images, as written. */
  images: string[];
  /** Inline code and code blocks, verbatim. */
  code: string[];
  directives: Directive[];
  source: Span;
}
