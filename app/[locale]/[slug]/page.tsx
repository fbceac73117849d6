import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage, articleMetadata } from '@/app/article-page';
import { collection } from '@/app/collection';
import { localeOf } from '@/app/params';
import { SitePage, sitePageMetadata } from '@/app/site-page';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = await localeOf(Promise.resolve(params));
  const { articles, pages } = collection();
  return [...articles, ...pages].flatMap(({ slug, editions }) =>
    editions[locale] ? [{ slug }] : [],
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, article, page } = await find(params);
  return article ? articleMetadata(article, locale) : sitePageMetadata(page, locale);
}

export default async function Read({ params }: Props) {
  const { locale, article, page } = await find(params);
  return article ? (
    <ArticlePage article={article} locale={locale} />
  ) : (
    <SitePage page={page} locale={locale} />
  );
}

async function find(params: Props['params']) {
  const { slug } = await params;
  const locale = await localeOf(params);
  const { articles, pages } = collection();
  const article = articles.find((a) => a.slug === slug);
  if (article) return { locale, article };
  return { locale, page: pages.find((p) => p.slug === slug) ?? notFound() };
}
