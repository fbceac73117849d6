import type { Article, Block, Collection, Edition } from '@/lib/model';

/** Every edition of articles and pages, and the article it belongs to. */
export function editionsOf(collection: Collection): { edition: Edition; article?: Article }[] {
  const articles = collection.articles.flatMap((article) =>
    Object.values(article.editions).map((edition) => ({ edition, article })),
  );
  const pages = collection.pages.flatMap(({ editions }) => Object.values(editions));
  return [...articles, ...pages.map((edition) => ({ edition }))];
}

/** Whether a line of a file lies in a block. */
export function lineInBlock(line: number, { source }: Block): boolean {
  return source.start.line <= line && line <= source.end.line;
}
