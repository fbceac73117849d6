import type { MetadataRoute } from 'next';
import type { Locale } from '@/lib/model';
import { absolute, languageTag, locales, paths } from '@/lib/site';
import { collection } from './collection';

export const dynamic = 'force-static';

/** Every page that search engines should know, with its other language where there is one. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { articles, pages } = collection();
  const newestIn = (shown: readonly Locale[]) =>
    articles
      .filter(({ editions }) => shown.some((locale) => editions[locale]))
      .map(lastChange)
      .sort()
      .at(-1);
  const newest = (locale: Locale) => newestIn([locale]);
  return [
    { url: absolute(paths.chooser), lastModified: newestIn(locales) },
    ...entries([...locales], paths.home, newest),
    ...articles.flatMap((article) =>
      entries(
        locales.filter((l) => article.editions[l]),
        (l) => paths.read(l, article.slug),
        () => lastChange(article),
      ),
    ),
    ...entries([...locales], paths.glossary, newest),
    ...pages.flatMap(({ slug }) => entries([...locales], (l) => paths.read(l, slug))),
  ];
}

const lastChange = (article: { published: string; updated?: string }) =>
  article.updated ?? article.published;

function entries(
  available: Locale[],
  path: (locale: Locale) => string,
  lastModifiedIn?: (locale: Locale) => string | undefined,
): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(available.map((l) => [languageTag[l], absolute(path(l))]));
  return available.map((locale) => ({
    url: absolute(path(locale)),
    lastModified: lastModifiedIn?.(locale),
    ...(available.length > 1 && { alternates: { languages } }),
  }));
}
