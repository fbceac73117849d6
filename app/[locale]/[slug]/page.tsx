import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage, articleMetadata } from '@/app/article-page';
import { articlesIn, collection, footerPages } from '@/app/collection';
import { localeOf } from '@/app/params';
import { notRendered } from '@/app/rendered';
import { SitePage, sitePageMetadata } from '@/app/site-page';
import { subjectOf } from '@/app/subject';
import { paths } from '@/lib/site';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = await localeOf(Promise.resolve(params));
  const articles = articlesIn(locale).map(({ article }) => article.slug);
  const changed = notRendered(articles, (slug) => paths.read(locale, slug));
  return [...changed, ...footerPages(locale).map(({ slug }) => slug)].map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject, page } = await find(params);
  return subject ? articleMetadata(subject.article, locale) : sitePageMetadata(page, locale);
}

export default async function Read({ params }: Props) {
  const { locale, subject, page } = await find(params);
  return subject ? (
    <ArticlePage subject={subject} locale={locale} />
  ) : (
    <SitePage page={page} locale={locale} />
  );
}

async function find(params: Props['params']) {
  const { slug } = await params;
  const locale = await localeOf(params);
  const subject = subjectOf(slug);
  if (subject) return { locale, subject };
  return { locale, page: collection().pages.find((p) => p.slug === slug) ?? notFound() };
}
