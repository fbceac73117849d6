/** Everything at once. */
import type { Article, Page } from './article';
import type { Source } from './ledger';
import type { Registry } from './registry';
import type { Term } from './term';

/** Everything the site is made of. */
export interface Collection {
  /** Newest first, then by slug. */
  articles: Article[];
  pages: Page[];
  terms: Term[];
  sources: Source[];
  /** The files of terms and sources, and of authors, tags and series: for the checks of their texts. */
  registries: Registry[];
}
