import { characterCount } from '@/lib/language/time';
import type { Article, Edition, Locale } from '@/lib/model';
import { languageTag, locales, paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { OtherTitle } from './article-head';
import { Mixed } from './mixed';

/** What a list says of an edition below its title. */
export interface ListedEdition {
  edition: Edition;
  date: string;
  paragraphs: number;
}

export interface ListedArticle {
  article: Article;
  entries: Partial<Record<Locale, ListedEdition>>;
}

/** The contents of the site on the columns of the double page: title · number · title. */
export function DoubleList({ articles }: { articles: ListedArticle[] }) {
  return (
    <ol className="double-list">
      {articles.map(({ article, entries }, index) => (
        <li key={article.slug} className="spread">
          {locales.map((locale) => (
            <div key={locale} className={`side side-${locale}`} lang={languageTag[locale]}>
              {entries[locale] ? (
                <TitleAndFacts article={article} entry={entries[locale]} locale={locale} />
              ) : (
                <p className="facts">
                  <a
                    href={paths.read(article.original, article.slug)}
                    hrefLang={languageTag[article.original]}
                  >
                    {strings[locale].onlyThere}
                  </a>
                </p>
              )}
            </div>
          ))}
          <span className="number" aria-hidden="true">
            <span>{index + 1}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The contents of one language, the other title in soft below. */
export function SingleList({ articles, locale }: { articles: ListedArticle[]; locale: Locale }) {
  return (
    <ol className="single-list">
      {articles.map(
        ({ article, entries }) =>
          entries[locale] && (
            <li key={article.slug}>
              <TitleAndFacts article={article} entry={entries[locale]} locale={locale}>
                <OtherTitle article={article} locale={locale} />
              </TitleAndFacts>
            </li>
          ),
      )}
    </ol>
  );
}

function TitleAndFacts({
  article: { letters },
  entry: { edition, date, paragraphs },
  locale,
  children,
}: {
  article: Article;
  entry: ListedEdition;
  locale: Locale;
  children?: React.ReactNode;
}) {
  const text = strings[locale];
  return (
    <>
      <h2>
        <a href={paths.read(locale, edition.slug)}>
          <Mixed text={edition.title} locale={locale} />
        </a>
      </h2>
      {children}
      <p className="description">
        <Mixed text={edition.description} locale={locale} />
      </p>
      <p className="facts dotted">
        <span>{date}</span>
        <span>{text.readingTime(edition.minutes, characterCount(edition.words))}</span>
        <span>{text.paragraphs(paragraphs)}</span>
        {letters && <span>{text.letters.count(letters.length)}</span>}
      </p>
    </>
  );
}
