import type { Metadata } from 'next';
import { ArticleFoot, Neighbours } from '@/components/article-foot';
import { ArticleHead } from '@/components/article-head';
import { Contents } from '@/components/contents';
import { Footer } from '@/components/footer';
import { JsonLd } from '@/components/json-ld';
import { Masthead } from '@/components/masthead';
import { Passages } from '@/components/passage';
import { formatDate } from '@/lib/language/time';
import type { Article, Edition, Locale } from '@/lib/model';
import { passagesOf, presentRows } from '@/lib/present/rows';
import { tableOfContents } from '@/lib/present/table-of-contents';
import { absolute, locales, otherLocale, paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { articlesIn, footerPages } from './collection';
import { articleJsonLd } from './json-ld';
import { pageMetadata } from './metadata';
import { articleWays } from './ways';

export const articleMetadata = (article: Article, locale: Locale): Metadata => {
  const { title, description } = editionOf(article, locale);
  return pageMetadata({
    locale,
    title,
    description,
    addresses: Object.fromEntries(
      locales.flatMap((l) => (article.editions[l] ? [[l, paths.read(l, article.slug)]] : [])),
    ),
    fallback: article.original,
    article: {
      published: article.published,
      updated: article.updated,
      author: article.author.name[locale],
    },
  });
};

/** The edition a route has promised to exist. */
export function editionOf(article: Article, locale: Locale): Edition {
  const edition = article.editions[locale];
  if (!edition) throw new Error(`${article.slug} has no edition in ${locale}`);
  return edition;
}

/** An article read alone. */
export function ArticlePage({ article, locale }: { article: Article; locale: Locale }) {
  const edition = editionOf(article, locale);
  const rows = presentRows(article, false);
  const other = otherLocale(locale);
  const contents = tableOfContents(article, locale);
  return (
    <>
      <a className="skip" href="#text">
        {strings[locale].skip}
      </a>
      <Masthead locale={locale} ways={articleWays(article, locale, false)} />
      <reading-progress data-for="text" />
      <main className="column">
        <article data-slug={article.slug} data-locale={locale}>
          <ArticleHead
            article={article}
            edition={edition}
            date={formatDate(article.published, locale)}
            updated={article.updated ? formatDate(article.updated, locale) : null}
          />
          <reading-resume
            data-slug={article.slug}
            data-numbered={strings[locale].resume.numbered}
            data-plain={strings[locale].resume.plain}
          />
          {contents.length > 3 && <Contents headings={contents} locale={locale} />}
          <div id="text" tabIndex={-1}>
            <Passages
              passages={passagesOf(rows, locale)}
              locale={locale}
              slug={article.slug}
              inOther={new Set(passagesOf(rows, other).map((passage) => passage.id))}
            />
          </div>
          <ArticleFoot
            article={article}
            edition={edition}
            address={absolute(paths.read(locale, article.slug))}
          />
        </article>
        <Neighbours locale={locale} {...neighbours(article, locale)} />
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
      <JsonLd data={articleJsonLd(article, edition)} />
    </>
  );
}

/** The older article is the previous one, the newer one is next. */
function neighbours(article: Article, locale: Locale) {
  const all = articlesIn(locale);
  const index = all.findIndex((entry) => entry.article.slug === article.slug);
  return { previous: all[index + 1]?.edition ?? null, next: all[index - 1]?.edition ?? null };
}
