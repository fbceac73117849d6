import type { Locale, Passage } from '@/lib/model';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Notes } from './notes';

/** One numbered passage of the page on which a text is read alone. */
export function PassageView({
  passage,
  locale,
  counterpart,
  children,
}: {
  passage: Passage;
  locale: Locale;
  /** Address of the page in the other language, if the passage has a counterpart there. */
  counterpart: string | null;
  children?: React.ReactNode;
}) {
  return (
    <section className={passage.heading ? 'pair head' : 'pair'} id={passage.id}>
      {passage.number !== null && (
        <NumberLink
          number={passage.number}
          href={`${counterpart ?? ''}#${passage.id}`}
          label={
            counterpart
              ? strings[locale].paragraphThere(passage.number)
              : strings[locale].paragraphHere(passage.number)
          }
        />
      )}
      <Html html={passage.html.join('')} />
      <Notes notes={passage.notes} locale={locale} />
      {children}
    </section>
  );
}

/**
 * The red number: its baseline is that of the first line because it has the same strut. Assistive
 * software hears the label; reader views leave out what is hidden from it, and so do not take a
 * short paragraph and its number for navigation.
 */
export function NumberLink({
  number,
  href,
  label,
}: {
  number: number;
  href: string;
  label: string;
}) {
  const shown = <span aria-hidden="true">{number}</span>;
  return (
    <a className="number" href={href} aria-label={label}>
      {shown}
    </a>
  );
}

/**
 * Sanitised HTML of `lib/content`. Passages and what is around them are sections, not `div`s: of those
 * reader views drop the ones that are short or mostly links.
 */
export function Html({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `lib/content` refuses raw HTML
  return <section className="blocks" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The passages of an article read alone. */
export function Passages({
  passages,
  locale,
  slug,
  inOther,
  below,
}: {
  passages: Passage[];
  locale: Locale;
  slug: string;
  /** Ids of passages that the other edition has as well. */
  inOther: ReadonlySet<string>;
  /** What stands below a passage, by its id. */
  below?: (id: string) => React.ReactNode;
}) {
  const other = paths.read(locale === 'de' ? 'zh' : 'de', slug);
  return (
    <section className={passages.some(({ notes }) => notes.length > 0) ? 'text noted' : 'text'}>
      {passages.map((passage) => (
        <PassageView
          key={passage.id}
          passage={passage}
          locale={locale}
          counterpart={inOther.has(passage.id) ? other : null}
        >
          {below?.(passage.id)}
        </PassageView>
      ))}
    </section>
  );
}
