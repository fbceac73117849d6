/**
 * The words of this house as types. Nothing here runs; everything else speaks in these terms.
 * Lines and columns are 1-based; columns and offsets count UTF-16 code units, as editors do.
 */

export type Locale = 'de' | 'zh';

/** One value for each locale. */
export type Bilingual<T = string> = Record<Locale, T>;

/** A position in a source file. `offset` is 0-based. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

export interface Span {
  start: Point;
  end: Point;
}

/** From the offset `at` of a file as read on, the file as stored is `by` code units ahead. */
export interface Shift {
  at: number;
  by: number;
}

/** A place an editor can jump to. `file` is relative to the project root, with forward slashes. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning' | 'hint';

/** A replacement in a source file that is safe to apply: offsets into the file as read. */
export interface Fix {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** A place in a source that was read as something else, see `lib/language/characters`. */
export interface Misprint {
  /** Name of the rule that it breaks. */
  rule: string;
  /** What stands there, in words. */
  what: string;
  /** Offsets into the file as read; the same for a character reference, which must be sought. */
  start: number;
  end: number;
  /** What it was read as; missing where that could not be told. */
  better?: string;
}

/** What a check says about a place in a file. */
export interface Diagnostic extends Place {
  severity: Severity;
  /** Kebab-case name of the rule, unique in the project. */
  rule: string;
  /** What is wrong and what to do, one or two sentences. */
  message: string;
  /** The other place where two places disagree. */
  other?: Place & { message: string };
  fix?: Fix;
  /** What findings have in common that are told as one: the name and the spelling that is wrong. */
  cause?: SpellingCause;
  /** More places of the same fault, which the message names as well. */
  also?: Place[];
  /** Set on a warning that would be an error, were it not about a draft: it stops no build. */
  inDraft?: true;
}

/** A spelling that stands for a term and is not the one that the registry wants. */
export interface SpellingCause {
  /** The term, by its hanzi. */
  term: string;
  written: string;
  wanted: string;
}

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

/** A footnote of one edition, numbered in order of first mention. */
export interface Note {
  label: string;
  number: number;
  /** Sanitised inline HTML. */
  html: string;
  text: string;
  /** As in a block; missing where the ledger has the text. */
  runs?: Run[];
  /** Set when the note cites a fact of the ledger as `[^source/fact]`. */
  fact?: { source: string; fact: string };
  source: Span;
  /** Links in it; none in those of the ledger. */
  links?: Link[];
}

export interface Author {
  key: string;
  /** Set where nobody in particular signs. */
  kind?: 'organization';
  name: Bilingual;
  role: Bilingual;
  /** Path of an image below `public/`. */
  portrait?: string;
}

export interface Tag {
  key: string;
  name: Bilingual;
}

/** Where a text comes from and who may print it, in the words of its edition. */
export interface Provenance {
  source?: string;
  permission?: string;
  translatedBy?: string;
  reviewedBy?: string;
}

/** The article in one locale. */
export interface Edition {
  locale: Locale;
  slug: string;
  file: string;
  /** A draft is read and checked, but not published; an original takes its translation along. */
  status?: 'draft';
  /** Title and description stand in places without HTML, so they have no readings. */
  title: string;
  /** The title with the readings of its hanzi as typed, `{\u6c49\u5b57|h\u00e0n z\u00ec}`, where it has some. */
  readTitle?: string;
  description: string;
  translator?: string;
  reviewer?: string;
  /** For instance that a name is a pseudonym (化名). */
  note?: string;
  provenance?: Provenance;
  blocks: Block[];
  notes: Note[];
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
  words: { hanzi: number; latin: number };
  /** The file as read, LF line ends, no byte order mark, composed letters: what offsets point into. */
  raw: string;
  /** In order of place; missing where there are none. */
  misprints?: Misprint[];
  /** The way back to the file as it is stored, where its letters are decomposed. */
  shifts?: Shift[];
}

export type PairStatus = 'auto' | 'confirmed';

/** Sentences of the German side and of the Chinese side that say the same. */
export interface SentenceLink {
  /** Indexes into the sentences of the pair's blocks, counted through the blocks of a side. */
  de: number[];
  zh: number[];
}

/** One row of the double page. */
export interface Pair {
  /** Short, unguessable from the position, never reused: the paragraph's address, `#k7f`. */
  id: string;
  /** Indexes into `Edition.blocks`, adjacent and ascending; a side may be empty. */
  blocks: Bilingual<number[]>;
  sentences: SentenceLink[];
  /** Sentences that surely have no counterpart, as indexes into those of its blocks, if there are any. */
  alone?: Bilingual<number[]>;
  status: PairStatus;
  /** The one side that has changed since the pair was confirmed. */
  changed?: Locale;
  /** Id of the pair that holds its counterpart, where the two texts have them at different places. */
  apart?: string;
  /** Posterior probability of the link, 0 to 1. */
  confidence: number;
}

/** One folder `content/articles/<slug>/`: one or two editions. */
export interface Article {
  slug: string;
  original: Locale;
  editions: Partial<Bilingual<Edition>>;
  /** ISO dates, `2026-11-18`. */
  published: string;
  updated?: string;
  author: Author;
  tags: Tag[];
  series?: { key: string; name: Bilingual };
  pairs: Pair[];
}

/** One folder `content/pages/<slug>/`: about, imprint, privacy. */
export interface Page {
  slug: string;
  editions: Bilingual<Edition>;
}

export type TermKind = 'person' | 'company' | 'place' | 'institution' | 'work' | 'product' | 'word';

/** One entry of the bilingual registry of names. */
export interface Term {
  hanzi: string;
  pinyin: string;
  german: string;
  kind: TermKind;
  /** Other spellings that are allowed. */
  aliases: Bilingual<string[]>;
  /** Spellings that are wrong, each an error. */
  avoid: Bilingual<string[]>;
  /** One line that explains the term to a reader. */
  line: Bilingual;
  place: Place;
}

export interface Fact {
  id: string;
  claim: Bilingual;
  /** Canonical forms, see `lib/language/numbers`. */
  numbers: string[];
  remark?: string;
  place: Place;
}

/** One file of `seeds/`. */
export interface Source {
  id: string;
  title: string;
  publisher: Bilingual;
  author?: string;
  date: string;
  locale: Locale;
  permission: Bilingual;
  /** What is known about the quality of the text. */
  quality: Bilingual;
  facts: Fact[];
  place: Place;
}

/** Everything the site is made of. */
export interface Collection {
  /** Newest first, then by slug. */
  articles: Article[];
  pages: Page[];
  terms: Term[];
  sources: Source[];
}

/** A footnote as a page shows it. */
export interface PassageNote {
  number: number;
  /** Anchors of the note and of its first mark in the text. */
  id: string;
  markId: string;
  html: string;
}

/** One side of a pair, ready for a page: set, with sentences and footnote marks in place. */
export interface Passage {
  /** The pair's id: the anchor of this paragraph in both languages. */
  id: string;
  /** What stands in the margin, the same in both languages; headings and breaks have none. */
  number: number | null;
  heading: boolean;
  /** HTML of the blocks of this side, in order. */
  html: string[];
  /** Footnotes first mentioned here. */
  notes: PassageNote[];
}

/** A row of the double page; a side without blocks is null. */
export interface Row {
  id: string;
  number: number | null;
  heading: boolean;
  sides: Record<Locale, Passage | null>;
}
