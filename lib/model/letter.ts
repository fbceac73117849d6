/** What readers have written. */
import type { Bilingual, Locale } from './locale';

/** A letter as it is printed at its article: one line of `content/letters/<slug>.json`. */
export interface PrintedLetter {
  id: string;
  /** Id of the pair that it is about; none where it is about the whole article. */
  pair?: string;
  /** Of its text; a translation is in the other one. */
  language: Locale;
  /** ISO date. */
  written: string;
  name?: string;
  place?: string;
  /** Plain text; an empty line parts paragraphs. */
  text: string;
  /** Set where the editors have shortened it. */
  abridged?: true;
  /** Of the editors. */
  reply?: Partial<Bilingual>;
  translation?: string;
}
