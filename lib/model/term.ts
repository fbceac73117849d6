/** The bilingual registry of names. */
import type { Bilingual, Locale } from './locale';
import type { Place } from './place';

export type TermKind = 'person' | 'company' | 'place' | 'institution' | 'work' | 'product' | 'word';

/** One entry of the bilingual registry of names. */
export interface Term {
  hanzi: string;
  pinyin: string;
  german: string;
  kind: TermKind;
  /** For whom texts explain it; without it the kind decides. */
  explain?: Locale[];
  /** Other spellings that are allowed. */
  aliases: Bilingual<string[]>;
  /** Spellings that are wrong, each an error. */
  avoid: Bilingual<string[]>;
  /** One line that explains the term to a reader. */
  line: Bilingual;
  place: Place;
}
