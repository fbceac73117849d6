import { Fragment } from 'react';
import type { Locale } from '@/lib/model';
import { takesLetters } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** What is kept of letters and readings: below the privacy page of a site that takes letters. */
export function LettersPrivacy({ locale }: { locale: Locale }) {
  if (!takesLetters) return null;
  return (
    <section className="text">
      {strings[locale].lettersPrivacy.map(({ title, paragraphs }) => (
        <Fragment key={title}>
          <section className="pair head">
            <section className="blocks">
              <h2>{title}</h2>
            </section>
          </section>
          {paragraphs.map((paragraph) => (
            <section key={paragraph} className="pair">
              <section className="blocks">
                <p>
                  <Mixed text={paragraph} locale={locale} />
                </p>
              </section>
            </section>
          ))}
        </Fragment>
      ))}
    </section>
  );
}
