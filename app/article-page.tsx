import type { Metadata } from 'next';
import { Added } from '@/components/added';
import { ArticleFoot, Neighbours } from '@/components/article-foot';
import { ArticleHead } from '@/components/article-head';
import { Contents, isLong } from '@/components/contents';
import { Footer } from '@/components/footer';
import { JsonLd } from '@/components/json-ld';
import { ReadingKeys } from '@/components/keys';
import { LetterMark, Letters, lettersByPair } from '@/components/letters';
import { Masthead } from '@/components/masthead';
import { Passages } from '@/components/passage';
import { citations, ReadingAids } from '@/components/reading-aids';
import { ReadingHint } from '@/components/reading-hint';
import { ReadingMap } from '@/components/reading-map';
import { Sources } from '@/components/sources';
import { TermCards } from '@/components/term-card';
import { formatDate } from '@/lib/language/time';
import type { Article, Edition, Locale, Source } from '@/lib/model';
import { hasHanzi } from '@/lib/present/readings';
import { presentReading } from '@/lib/present/rows';
import { tableOfContents } from '@/lib/present/table-of-contents';
import { absolute, locales, paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { PassageFindings } from './findings';
import { articleJsonLd } from './json-ld';
import { pageMetadata } from './metadata';
import type { Subject } from './subject';
import { Waiting } from './waiting';
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
    fallback: paths.read(article.original, article.slug),
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
export function ArticlePage({ subject, locale }: { subject: Subject; locale: Locale }) {
  const { article, neighbours, terms, sources, footer } = subject;
  const edition = editionOf(article, locale);
  const { passages, glosses } = presentReading(article, edition, terms);
  const contents = tableOfContents(article, locale);
  const letters = lettersByPair(article.letters);
  const ways = articleWays(article, locale, false);
  return (
    <>
      <a className="skip" href="#text">
        {strings[locale].skip}
      </a>
      <Masthead locale={locale} ways={ways}>
        <ReadingMap locale={locale} contents={contents} />
      </Masthead>
      <reading-progress data-for="text" />
      <main className="column numbered">
        <article data-slug={article.slug} data-locale={locale} {...citations}>
          <Waiting article={article} locale={locale} />
          <ArticleHead
            article={article}
            edition={edition}
            date={formatDate(article.published, locale)}
            updated={article.updated ? formatDate(article.updated, locale) : null}
          />
          <ReadingHint locale={locale} bilingual={ways.length > 1} explained={glosses.length > 0} />
          <Added locale={locale} pinyin={hasHanzi(edition)} />
          <reading-resume
            data-slug={article.slug}
            data-numbered={strings[locale].resume.numbered}
            data-plain={strings[locale].resume.plain}
            data-forget={strings[locale].resume.forget}
            data-sure={strings[locale].resume.sure}
            data-yes={strings[locale].resume.yes}
            data-no={strings[locale].resume.no}
          />
          {isLong(contents) && <Contents headings={contents} locale={locale} />}
          {/* By itself, or reader views join the head and the foot of a short text to it. */}
          <div>
            <ReadingAids slug={article.slug} locale={locale} bilingual={ways.length > 1} alone />
            <section id="text" tabIndex={-1}>
              <Passages
                passages={passages}
                locale={locale}
                slug={article.slug}
                inOther={pairedIds(article)}
                below={(id) => (
                  <>
                    <LetterMark letters={letters.get(id)} locale={locale} />
                    <PassageFindings article={article} locale={locale} id={id} />
                  </>
                )}
              />
            </section>
          </div>
          <TermCards glosses={glosses} locale={locale} />
          <Sources sources={citedSources(edition, sources)} locale={locale} />
          <ArticleFoot
            article={article}
            edition={edition}
            address={absolute(paths.read(locale, article.slug))}
          />
        </article>
        <Letters
          slug={article.slug}
          letters={article.letters}
          locale={locale}
          numbers={new Map(passages.map(({ id, number }) => [id, number]))}
        />
        <Neighbours locale={locale} {...neighbours[locale]} />
      </main>
      <Footer locale={locale} pages={footer[locale]}>
        <ReadingKeys locale={locale} ways={ways} />
      </Footer>
      <JsonLd data={articleJsonLd(article, edition)} />
    </>
  );
}

/** Ids of the pairs that both editions have. */
const pairedIds = ({ pairs }: Article) =>
  new Set(
    pairs.filter(({ blocks }) => blocks.de.length > 0 && blocks.zh.length > 0).map(({ id }) => id),
  );

/** The sources of the facts that an edition cites, in the order of the ledger. */
export function citedSources({ notes, locale }: Edition, sources: Source[]) {
  const cited = new Set(notes.map((note) => note.fact?.source));
  return sources
    .filter(({ id }) => cited.has(id))
    .map((source) => ({ ...source, shownDate: formatDate(source.date, locale) }));
}
