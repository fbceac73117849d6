import type { Locale, Passage, Row } from '@/lib/model';
import { languageTag, otherLocale } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Notes } from './notes';
import { Html, NumberLink } from './passage';

/** A row of the double page: the page's language first, then the other. */
export function RowView({
  row,
  locale,
  children,
}: {
  row: Row;
  locale: Locale;
  children?: React.ReactNode;
}) {
  return (
    <section className={row.heading ? 'row head' : 'row'} id={row.id}>
      {row.number !== null && (
        <NumberLink
          number={row.number}
          href={`#${row.id}`}
          label={strings[locale].paragraphHere(row.number)}
        />
      )}
      <SideView passage={row.sides[locale]} locale={locale} page={locale} />
      <SideView
        passage={row.sides[otherLocale(locale)]}
        locale={otherLocale(locale)}
        page={locale}
      />
      {children}
    </section>
  );
}

function SideView({
  passage,
  locale,
  page,
}: {
  passage: Passage | null;
  locale: Locale;
  page: Locale;
}) {
  const className = `side side-${locale}`;
  if (!passage) {
    return <p className={`${className} absent`}>{strings[page].withoutCounterpart}</p>;
  }
  return (
    <section className={className} lang={locale === page ? undefined : languageTag[locale]}>
      <Html html={passage.html.join('')} />
      <Notes notes={passage.notes} locale={locale} />
    </section>
  );
}
