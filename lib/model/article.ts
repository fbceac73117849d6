/** What is published, in both languages. */
import type { Edition } from './edition';
import type { PrintedLetter } from './letter';
import type { Bilingual, Locale } from './locale';
import type { Pair } from './pair';

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
  /** What readers wrote about it, in the order in which it is printed; missing where there is nothing. */
  letters?: PrintedLetter[];
  /** How often each edition was read; missing where nobody counts. */
  timesRead?: Partial<Bilingual<number>>;
}

/** One folder `content/pages/<slug>/`: about, imprint, privacy. */
export interface Page {
  slug: string;
  editions: Bilingual<Edition>;
}
