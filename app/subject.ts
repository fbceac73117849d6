/** Articles as their pages see them. */
import type { Article, Bilingual, Collection, Edition, Locale, Source, Term } from '@/lib/model';
import { articlesIn, collection, damaged, type FooterPage, footerPages } from './collection';

export interface NeighbourEditions {
  previous: Pick<Edition, 'slug' | 'title'> | null;
  next: Pick<Edition, 'slug' | 'title'> | null;
}

/**
 * Everything that the pages of one article show. They ask for nothing else: as long as it and the code
 * stay, they stay what they are, byte for byte (see `rendered.ts`).
 */
export interface Subject {
  article: Article;
  neighbours: Bilingual<NeighbourEditions>;
  terms: Term[];
  sources: Source[];
  footer: Bilingual<FooterPage[]>;
}

/** The subject of the pages with this slug; undefined where it is no article's. */
export function subjectOf(slug: string): Subject | undefined {
  const { articles, terms, sources } = collection();
  const neighbours = neighboursOf(collection());
  const broken = damaged().find((each) => each.slug === slug);
  const article =
    (broken?.article && named(broken.article)) ?? articles.find((each) => each.slug === slug);
  return (
    article && {
      article,
      neighbours: { de: neighbours.de.get(slug) ?? NONE, zh: neighbours.zh.get(slug) ?? NONE },
      terms,
      sources,
      footer: { de: footerPages('de'), zh: footerPages('zh') },
    }
  );
}

/** An article whose front matter cannot be read goes by its slug. */
function named({ slug, editions, ...article }: Article): Article {
  const titled = Object.entries(editions).map(([locale, edition]) => [
    locale,
    { ...edition, title: edition.title || slug },
  ]);
  return { ...article, slug, editions: Object.fromEntries(titled) };
}

const NONE: NeighbourEditions = { previous: null, next: null };

const neighboursByCollection = new WeakMap<Collection, Bilingual<Map<string, NeighbourEditions>>>();

/** The neighbours of all articles of a collection, by slug. */
function neighboursOf(whole: Collection): Bilingual<Map<string, NeighbourEditions>> {
  const neighbours = neighboursByCollection.get(whole) ?? {
    de: neighboursIn('de'),
    zh: neighboursIn('zh'),
  };
  neighboursByCollection.set(whole, neighbours);
  return neighbours;
}

/** The older article is the previous one, the newer one is next. */
function neighboursIn(locale: Locale): Map<string, NeighbourEditions> {
  const editions = articlesIn(locale).map(({ edition: { slug, title } }) => ({ slug, title }));
  return new Map(
    editions.map(({ slug }, index) => [
      slug,
      { previous: editions[index + 1] ?? null, next: editions[index - 1] ?? null },
    ]),
  );
}
