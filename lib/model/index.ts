/**
 * The words of this house as types; `glossary.md` beside this file says what they mean. Nothing here
 * runs; everything else speaks in these terms.
 */
export type { Article, Author, Page, Tag } from './article';
export type { Block, BlockKind, Directive, Link, Run, Sentence } from './block';
export type { Collection } from './collection';
export type { Diagnostic, Fix, Misprint, Severity, SpellingCause } from './diagnostic';
export type { Edition, Note } from './edition';
export type { Fact, Source } from './ledger';
export type { PrintedLetter } from './letter';
export type { Bilingual, Locale } from './locale';
export type { Pair, PairStatus, SentenceLink } from './pair';
export type { Passage, PassageNote, Row } from './passage';
export type { Place, Point, Shift, Span } from './place';
export type { Registry, RegistryText } from './registry';
export type { Term, TermKind } from './term';
