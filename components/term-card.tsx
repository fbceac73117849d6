import type { Locale, Term } from '@/lib/model';
import { languageTag } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** BCP 47 for Chinese in Latin letters as pinyin writes it. */
const PINYIN = 'zh-Latn-pinyin';

/** Hanzi, pinyin, German name and one line. */
export function TermBody({ term, locale }: { term: Term; locale: Locale }) {
  return (
    <>
      <p className="term-hanzi" lang={locale === 'zh' ? undefined : languageTag.zh}>
        {term.hanzi}
      </p>
      <p className="term-pinyin" lang={PINYIN}>
        {term.pinyin}
      </p>
      <p className="term-line">
        {locale === 'zh' && (
          <span lang={languageTag.de}>
            <Mixed text={term.german} locale="de" />
          </span>
        )}
        {locale === 'zh' && '：'}
        <Mixed text={term.line[locale]} locale={locale} />
      </p>
    </>
  );
}

/**
 * The cards of a page: the names that they explain lead there. `browser/terms/cards.ts` opens them beside
 * the name, without it they show as the target of the link, and browsers that know no popovers have
 * them as a list, see `app/styles/terms.css`.
 */
export function TermCards({
  glosses,
  locale,
}: {
  glosses: { id: string; markId: string; term: Term }[];
  locale: Locale;
}) {
  if (glosses.length === 0) return null;
  return (
    <aside className="cards" role="note">
      <h2>{strings[locale].glossary}</h2>
      {glosses.map(({ id, markId, term }) => (
        <div
          key={id}
          id={id}
          className="card"
          popover="auto"
          tabIndex={-1}
          role="dialog"
          aria-labelledby={markId}
        >
          <TermBody term={term} locale={locale} />
          <a href={`#${markId}`}>{strings[locale].backToText}</a>
        </div>
      ))}
    </aside>
  );
}
