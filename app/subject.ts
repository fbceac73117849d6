/** Articles as their pages see them. */
import type { Article, Bilingual, Edition, Locale, Source, Term } from '@/lib/model';
import { articlesIn, collection, type FooterPage, footerPages } from './collection';

export interface Neighbours {
  previous: Pick<Edition, 'slug' | 'title'> | null;
  next: Pick<Edition, 'slug' | 'title'> | null;
}

/**
 * Everything that the pages of one article show. They ask for nothing else: as long as it and the code
 * stay, they stay what they are, byte for byte (see `rendered.ts`).
 */
export interface Subject {
  article: Article;
  neighbours: Bilingual<Neighbours>;
  terms: Term[];
  sources: Source[];
  footer: Bilingual<FooterPage[]>;
}

/** The subject of the pages with this slug; undefined where it is no article's. */
export function subjectOf(slug: string): Subject | undefined {
  const { articles, terms, sources } = collection();
  const article = articles.find((each) => each.slug === slug);
  return (
    article && {
      article,
      neighbours: { de: neighboursOf(slug, 'de'), zh: neighboursOf(slug, 'zh') },
      terms,
      sources,
      footer: { de: footerPages('de'), zh: footerPages('zh') },
    }
  );
}

/** The older article is the previous one, the newer one is next. */
function neighboursOf(slug: string, locale: Locale): Neighbours {
  const all = articlesIn(locale);
  const index = all.findIndex(({ article }) => article.slug === slug);
  const at = (position: number) => {
    const { edition } = (index < 0 ? undefined : all[position]) ?? {};
    return edition ? { slug: edition.slug, title: edition.title } : null;
  };
  return { previous: at(index + 1), next: at(index - 1) };
}
