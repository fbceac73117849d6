import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage, articleMetadata } from '@/app/article-page';
import {
  BrokenPage,
  brokenAt,
  brokenMetadata,
  brokenSide,
  FolderFindings,
  folderOf,
} from '@/app/broken';
import { articlesIn, collection, footerPages } from '@/app/collection';
import { routeLocale } from '@/app/params';
import { notRendered } from '@/app/rendered';
import { SitePage, sitePageMetadata } from '@/app/site-page';
import { subjectOf } from '@/app/subject';
import { paths } from '@/lib/site';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = await routeLocale(Promise.resolve(params));
  const articles = articlesIn(locale).map(({ article }) => article.slug);
  const changed = notRendered(articles, (slug) => paths.read(locale, slug));
  return [...changed, ...footerPages(locale).map(({ slug }) => slug)].map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject, page, broken } = await find(params);
  if (subject) return articleMetadata(subject.article, locale);
  return page ? sitePageMetadata(page, locale) : brokenMetadata(broken);
}

export default async function Read({ params }: Props) {
  const { locale, subject, page, broken } = await find(params);
  if (subject)
    return (
      <>
        <FolderFindings folder={folderOf(subject.article)} />
        <ArticlePage subject={subject} locale={locale} />
      </>
    );
  if (page)
    return (
      <>
        <FolderFindings folder={folderOf(page)} />
        <SitePage page={page} locale={locale} />
      </>
    );
  return <BrokenPage broken={broken} />;
}

async function find(params: Props['params']) {
  const { slug } = await params;
  const locale = await routeLocale(params);
  const broken = brokenAt(slug);
  const subject = subjectOf(slug);
  if (subject?.article.editions[locale]) return { locale, subject };
  const page = broken?.page ?? collection().pages.find((one) => one.slug === slug);
  if (page && !subject) return { locale, page };
  return { locale, broken: broken ?? (subject && brokenSide(subject.article)) ?? notFound() };
}
