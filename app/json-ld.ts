import type { Article, Edition } from '@/lib/model';
import { absolute, languageTag, otherLocale, paths, siteName } from '@/lib/site';

/** schema.org/Article of one edition; a translation names its original and the other way round. */
export function articleJsonLd(article: Article, edition: Edition): object {
  const { locale, title, description } = edition;
  const { kind, name } = article.author;
  const url = absolute(paths.read(locale, article.slug));
  const other = article.editions[otherLocale(locale)];
  const relation = locale === article.original ? 'workTranslation' : 'translationOfWork';
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    inLanguage: languageTag[locale],
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: { '@type': kind === 'organization' ? 'Organization' : 'Person', name: name[locale] },
    publisher: { '@type': 'Organization', name: siteName[locale] },
    ...(edition.translator && {
      translator: { '@type': 'Person', name: edition.translator },
    }),
    ...(other && {
      [relation]: {
        '@type': 'Article',
        '@id': absolute(paths.read(other.locale, article.slug)),
        headline: other.title,
        inLanguage: languageTag[other.locale],
      },
    }),
  };
}
