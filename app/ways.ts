import type { Way } from '@/components/masthead';
import type { Article, Locale } from '@/lib/model';
import { locales, paths } from '@/lib/site';
import { strings } from '@/lib/strings';

/** The ways of reading an article: alone in each language it exists in, and side by side. */
export function articleWays(article: Article, locale: Locale, parallel: boolean): Way[] {
  const { slug, editions } = article;
  const available = locales.filter((l) => editions[l]);
  const alone = available.map((l) => ({
    href: paths.read(l, slug),
    label: strings[l].language,
    locale: l,
    current: !parallel && l === locale,
  }));
  if (available.length < locales.length) return alone;
  return [
    ...alone,
    {
      href: paths.parallel(locale, slug),
      label: strings[locale].parallel,
      narrow: strings[locale].interleaved,
      locale,
      current: parallel,
      parallel: true,
    },
  ];
}
