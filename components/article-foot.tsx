import { Fragment } from 'react';
import type { Article, Edition, Locale } from '@/lib/model';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** Where an address may be broken: after a slash that is not followed by another. */
const AFTER_SLASH = /(?<=\/)(?!\/)/;

/** What is to be said about a text after it: provenance, note, tags, series, address. */
export function ArticleFoot({
  article,
  edition,
  address,
}: {
  article: Article;
  edition: Edition;
  address: string;
}) {
  const { locale, provenance } = edition;
  const text = strings[locale];
  const entries: [string, string | undefined][] = [
    [text.source, provenance?.source],
    [text.permission, provenance?.permission],
    [text.reviewedBy, provenance?.reviewedBy ?? edition.reviewer],
    [text.series, article.series?.name[locale]],
    [text.tags, article.tags.map((tag) => tag.name[locale]).join(text.listComma) || undefined],
  ];
  return (
    <section className="article-foot" aria-label={text.about}>
      {edition.note && (
        <p>
          <Mixed text={edition.note} locale={locale} />
        </p>
      )}
      <dl>
        {entries.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Mixed text={value} locale={locale} />
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{text.share}</dt>
          <dd>
            {address.split(AFTER_SLASH).map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string
              <Fragment key={index}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </dd>
        </div>
      </dl>
      <p className="share">
        <a href={paths.read(locale, article.slug)} data-share>
          {text.copyLink}
        </a>{' '}
        <span role="status" />
      </p>
    </section>
  );
}

/** The articles before and after this one in the same language. */
export function Neighbours({
  locale,
  previous,
  next,
}: {
  locale: Locale;
  previous: Pick<Edition, 'slug' | 'title'> | null;
  next: Pick<Edition, 'slug' | 'title'> | null;
}) {
  const text = strings[locale];
  const entries = [
    { label: text.previous, edition: previous, rel: 'prev' },
    { label: text.next, edition: next, rel: 'next' },
  ];
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={text.neighbours}>
      {entries.map(
        ({ label, edition, rel }) =>
          edition && (
            <p key={rel} data-rel={rel}>
              <span>{label}</span>
              <a href={paths.read(locale, edition.slug)} rel={rel}>
                <Mixed text={edition.title} locale={locale} />
              </a>
            </p>
          ),
      )}
    </nav>
  );
}
