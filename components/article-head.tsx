import { characterCount } from '@/lib/language/time';
import type { Article, Edition, Locale } from '@/lib/model';
import { languageTag, otherLocale, paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Byline } from './byline';
import { Mixed } from './mixed';

/** Title, the other title, standfirst, byline. */
export function ArticleHead({
  article,
  edition,
  date,
  updated,
}: {
  article: Article;
  edition: Edition;
  /** Dates in the form of the edition's language. */
  date: string;
  updated: string | null;
}) {
  const { locale } = edition;
  const text = strings[locale];
  const times = article.timesRead?.[locale];
  const translator = edition.provenance?.translatedBy ?? edition.translator;
  return (
    <header className="article-head">
      <h1 data-author={article.author.name[locale]}>
        <Mixed text={edition.readTitle ?? edition.title} locale={locale} />
      </h1>
      <OtherTitle article={article} locale={locale} />
      {/* No paragraph: reader views would take it for the beginning of a short text. */}
      <span className="standfirst">
        <Mixed text={edition.description} locale={locale} />
      </span>
      <Byline
        author={article.author}
        locale={locale}
        facts={[
          translator && (
            <Mixed key="translator" text={text.translation(translator)} locale={locale} />
          ),
          <time key="date" dateTime={article.published}>
            {date}
          </time>,
          updated && (
            <time key="updated" dateTime={article.updated}>
              {text.updated(updated)}
            </time>
          ),
          text.readingTime(edition.minutes, characterCount(edition.words)),
          times && (
            <span key="times" data-times-read={times}>
              {text.timesRead(times)}
            </span>
          ),
          article.letters && (
            <a key="letters" href="#letters">
              {text.letters.count(article.letters.length)}
            </a>
          ),
        ].filter(Boolean)}
      />
    </header>
  );
}

/** The title in the other language, as a link to the other edition. */
export function OtherTitle({ article, locale }: { article: Article; locale: Locale }) {
  const other = otherLocale(locale);
  const edition = article.editions[other];
  if (!edition) return null;
  return (
    <p className="other-title" lang={languageTag[other]}>
      <a
        href={paths.read(other, article.slug)}
        hrefLang={languageTag[other]}
        rel="alternate"
        data-way="read"
        data-author={article.author.name[other]}
      >
        <Mixed text={edition.title} locale={other} />
      </a>
    </p>
  );
}
