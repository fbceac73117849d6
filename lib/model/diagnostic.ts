/** What is found wrong in a source file, and how it may be mended. */
import type { Place } from './place';

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
