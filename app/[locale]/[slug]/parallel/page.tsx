import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articleMetadata, citedSources, editionOf } from '@/app/article-page';
import { BrokenPage, brokenAt, brokenMetadata, FolderFindings, folderOf } from '@/app/broken';
import { articlesIn } from '@/app/collection';
import { routeLocale } from '@/app/params';
import { notRendered } from '@/app/rendered';
import { subjectOf } from '@/app/subject';
import { Waiting } from '@/app/waiting';
import { articleWays } from '@/app/ways';
import { Added } from '@/components/added';
import { ArticleFoot, Neighbours } from '@/components/article-foot';
import { ColumnGutter } from '@/components/column-gutter';
import { Footer } from '@/components/footer';
import { ReadingKeys } from '@/components/keys';
import { LetterMark, Letters, lettersByPair } from '@/components/letters';
import { Masthead } from '@/components/masthead';
import { Mixed } from '@/components/mixed';
import { citations, ReadingAids } from '@/components/reading-aids';
import { ReadingMap } from '@/components/reading-map';
import { RowView } from '@/components/row';
import { SideChoice } from '@/components/side-choice';
import { Sources } from '@/components/sources';
import type { Edition } from '@/lib/model';
import { presentRows } from '@/lib/present/rows';
import { tableOfContents } from '@/lib/present/table-of-contents';
import { absolute, languageTag, locales, otherLocale, paths } from '@/lib/site';
import { strings } from '@/lib/strings';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = await routeLocale(Promise.resolve(params));
  const bilingual = articlesIn(locale).filter(
    ({ article }) => article.editions[otherLocale(locale)],
  );
  const slugs = bilingual.map(({ article }) => article.slug);
  return notRendered(slugs, (slug) => paths.parallel(locale, slug)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject, locale, broken } = await find(params);
  if (!subject) return brokenMetadata(broken);
  const { article } = subject;
  const metadata = articleMetadata(article, locale);
  return {
    ...metadata,
    title: strings[locale].parallelOf(editionOf(article, locale).title),
    // Search engines should find the article, not its double page.
    alternates: { canonical: absolute(paths.read(locale, article.slug)) },
  };
}

export default async function Parallel({ params }: Props) {
  const { subject, locale, broken } = await find(params);
  if (!subject) return <BrokenPage broken={broken} />;
  const { article, terms, sources, neighbours, footer } = subject;
  const sides = [locale, otherLocale(locale)] as const;
  const ways = articleWays(article, locale, true);
  const rows = presentRows(article, terms);
  const letters = lettersByPair(article.letters);
  return (
    <>
      <FolderFindings folder={folderOf(article)} />
      <a className="skip" href="#text">
        {strings[locale].skip}
      </a>
      <Masthead locale={locale} ways={ways}>
        <ReadingMap locale={locale} contents={tableOfContents(article, locale)} />
      </Masthead>
      <reading-progress data-for="text" />
      <main className="double-page">
        <article className="parallel" data-slug={article.slug} data-locale={locale} {...citations}>
          <ColumnGutter locale={locale} />
          <header className="row head title">
            {sides.map((l) => (
              <div
                key={l}
                className={`side side-${l}`}
                lang={l === locale ? undefined : languageTag[l]}
              >
                <Waiting article={article} locale={l} />
                {l === locale ? (
                  <h1 data-author={article.author.name[l]}>
                    <Title edition={editionOf(article, l)} />
                  </h1>
                ) : (
                  <p className="title-line strong" data-author={article.author.name[l]}>
                    <Title edition={editionOf(article, l)} />
                  </p>
                )}
              </div>
            ))}
            <SideChoice locale={locale} />
          </header>
          <Added locale={locale} pinyin />
          <div>
            <ReadingAids slug={article.slug} locale={locale} bilingual alone={false} />
            <section id="text" tabIndex={-1}>
              <section>
                {rows.map((row) => (
                  <RowView key={row.id} row={row} locale={locale}>
                    <LetterMark letters={letters.get(row.id)} locale={locale} />
                  </RowView>
                ))}
              </section>
            </section>
          </div>
          <div className="row footer">
            {sides.map((l) => (
              <div
                key={l}
                className={`side side-${l}`}
                lang={l === locale ? undefined : languageTag[l]}
              >
                <Sources sources={citedSources(editionOf(article, l), sources)} locale={l} />
                <ArticleFoot
                  article={article}
                  edition={editionOf(article, l)}
                  address={absolute(paths.read(l, article.slug))}
                />
              </div>
            ))}
          </div>
        </article>
        <Letters
          slug={article.slug}
          letters={article.letters}
          locale={locale}
          numbers={new Map(rows.map(({ id, number }) => [id, number]))}
        />
        <Neighbours locale={locale} {...neighbours[locale]} />
      </main>
      <Footer locale={locale} pages={footer[locale]}>
        <ReadingKeys locale={locale} ways={ways} />
      </Footer>
    </>
  );
}

function Title({ edition: { title, readTitle = title, locale } }: { edition: Edition }) {
  return <Mixed text={readTitle} locale={locale} />;
}

async function find(params: Props['params']) {
  const { slug } = await params;
  const locale = await routeLocale(params);
  const subject = subjectOf(slug);
  if (subject && locales.every((l) => subject.article.editions[l])) return { subject, locale };
  return { locale, broken: brokenAt(slug) ?? notFound() };
}
