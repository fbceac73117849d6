import { Fragment } from 'react';
import type { Locale, Term, TermKind } from '@/lib/model';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';
import { TermBody } from './term-card';

/** All terms, grouped by kind, each with the passages that mention it, below an index of their names. */
export function Glossary({
  groups,
  locale,
}: {
  groups: {
    kind: TermKind;
    entries: { id: string; term: Term; places: { slug: string; title: string; ids: string[] }[] }[];
  }[];
  locale: Locale;
}) {
  const text = strings[locale];
  const [open, close] = text.titleMarks;
  return (
    <div className="glossary">
      <nav className="index" aria-label={text.contents}>
        {groups.map(({ kind, entries }) => (
          <p key={kind}>
            <b>{text.termKinds[kind]}</b>{' '}
            {entries.map(({ id, term }, index) => (
              <Fragment key={term.hanzi}>
                {index > 0 && text.listComma}
                <a href={`#${id}`}>
                  <Mixed text={locale === 'de' ? term.german : term.hanzi} locale={locale} />
                </a>
              </Fragment>
            ))}
          </p>
        ))}
      </nav>
      {groups.map(({ kind, entries }) => (
        <section key={kind}>
          <h2>{text.termKinds[kind]}</h2>
          <ul>
            {entries.map(({ id, term, places }) => (
              <li key={term.hanzi} id={id}>
                {locale === 'de' && (
                  <h3>
                    <Mixed text={term.german} locale={locale} />
                  </h3>
                )}
                <TermBody term={term} locale={locale} />
                {places.length > 0 && (
                  <p className="facts">
                    <b>{text.appearsIn}</b>
                    <span>
                      {places.map(({ slug, title, ids }, index) => (
                        <Fragment key={slug}>
                          {index > 0 && text.listComma}
                          {open}
                          <a href={`${paths.read(locale, slug)}#${ids[0]}`}>
                            <Mixed text={title} locale={locale} />
                          </a>
                          {close}
                          {ids.length > 1 && text.times(ids.length)}
                        </Fragment>
                      ))}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
