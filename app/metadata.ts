/** What the pages say about themselves to search engines and to those who share a link. */
import type { Metadata } from 'next';
import type { Locale } from '@/lib/model';
import { absolute, languageTag, locales, openGraphLocale, origin, siteName } from '@/lib/site';

/** The sign of the site, which browsers show beside its name. */
export const icons: Metadata['icons'] = { icon: '/icon.svg' };

/** Address of one page in each language in which it exists. */
export type Addresses = Partial<Record<Locale, string>>;

/**
 * Title, canonical address, `hreflang` of real editions and Open Graph text of a page.
 *
 * @param fallback the address that `x-default` names.
 */
export function pageMetadata(page: {
  locale: Locale;
  title: string;
  description: string;
  addresses: Addresses;
  fallback: string;
  article?: { published: string; updated: string | undefined; author: string };
}): Metadata {
  const { locale, title, description, addresses, fallback, article } = page;
  const path = addresses[locale];
  const real = locales.flatMap((l) => (addresses[l] ? [[languageTag[l], addresses[l]]] : []));
  const languages = Object.fromEntries([...real, ['x-default', fallback]]);
  return {
    metadataBase: new URL(origin),
    title: `${title} · ${siteName[locale]}`,
    description,
    icons,
    alternates: {
      canonical: path,
      ...(real.length > 1 && { languages }),
      types: { 'application/atom+xml': absolute(`/${locale}/feed.xml`) },
    },
    openGraph: {
      title,
      description,
      url: path,
      siteName: siteName[locale],
      locale: openGraphLocale[locale],
      ...(article
        ? {
            type: 'article',
            publishedTime: article.published,
            modifiedTime: article.updated,
            authors: [article.author],
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary' },
  };
}
