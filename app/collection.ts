/** The collection as the routes need it. */
import { collectionOrFail } from '@/lib/content';
import type { Article, Edition, Locale } from '@/lib/model';

export const collection = collectionOrFail;

/** The articles that exist in a locale, newest first. */
export async function articlesIn(
  locale: Locale,
): Promise<{ article: Article; edition: Edition }[]> {
  const { articles } = await collection();
  return articles.flatMap((article) => {
    const edition = article.editions[locale];
    return edition ? [{ article, edition }] : [];
  });
}

/** The site's own pages as the footer names them. */
export async function footerPages(locale: Locale): Promise<{ slug: string; title: string }[]> {
  const { pages } = await collection();
  return pages.map(({ slug, editions }) => ({ slug, title: editions[locale].title }));
}
