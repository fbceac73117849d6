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
    <div className={passage.heading ? 'pair head' : 'pair'} id={passage.id}>
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
    </div>
  );
}

/** The red number: its baseline is that of the first line because it has the same strut. */
export function NumberLink({
  number,
  href,
  label,
}: {
  number: number;
  href: string;
  label: string;
}) {
  return (
    <a className="number" href={href} aria-label={label}>
      <span>{number}</span>
    </a>
  );
}

/** Sanitised HTML of `lib/content`, in a wrapper without a box. */
export function Html({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `lib/content` refuses raw HTML
  return <div className="blocks" dangerouslySetInnerHTML={{ __html: html }} />;
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
    <div className="text">
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
    </div>
  );
}
