/** The sources and the facts that texts cite. */
import type { Bilingual, Locale } from './locale';
import type { Place } from './place';

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
