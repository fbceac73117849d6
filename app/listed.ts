import type { ListedArticle } from '@/components/article-list';
import { formatDate } from '@/lib/language/time';
import { countParagraphs } from '@/lib/present/rows';
import { locales } from '@/lib/site';
import { collection } from './collection';
import { waitingFor } from './waiting';

/** The articles as the lists show them, newest first. */
export function listed(): ListedArticle[] {
  const { articles } = collection();
  return articles.map((article) => ({
    article,
    entries: Object.fromEntries(
      locales.flatMap((locale) => {
        const edition = article.editions[locale];
        if (!edition) return [];
        const date = waitingFor(article, locale) ?? formatDate(article.published, locale);
        return [[locale, { edition, date, paragraphs: countParagraphs(article, locale) }]];
      }),
    ),
  }));
}
