import type { Locale, Source } from '@/lib/model';
import { languageTag } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** The sources whose facts a text cites, with what is known of them. */
export function Sources({
  sources,
  locale,
}: {
  /** With the date in the form of the page's language. */
  sources: (Source & { shownDate: string })[];
  locale: Locale;
}) {
  if (sources.length === 0) return null;
  const text = strings[locale];
  return (
    <section className="sources">
      <h2>{text.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              <Mixed
                locale={locale}
                text={text.sourceLine({
                  publisher: source.publisher[locale],
                  author: source.author,
                  date: source.shownDate,
                })}
              />
              {text.titleMarks[0]}
              <span lang={source.locale === locale ? undefined : languageTag[source.locale]}>
                <Mixed text={source.title} locale={source.locale} />
              </span>
              {text.titleMarks[1]}
            </p>
            <p>
              <Mixed text={source.quality[locale]} locale={locale} />
            </p>
            <p>
              <Mixed text={source.permission[locale]} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
