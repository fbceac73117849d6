import type { Locale } from '@/lib/model';
import { languageTag, otherLocale, paths, takesLetters } from '@/lib/site';
import { strings } from '@/lib/strings';

/**
 * Stands before the text: where `aids/element.ts` starts, finds its words and the line of tools that
 * goes with a passage, and says what is amiss.
 *
 * @param bilingual whether the page or the one in the other language has the text in both
 * @param alone whether the other language is on another page
 */
export function ReadingAids({
  slug,
  locale,
  bilingual,
  alone,
}: {
  slug: string;
  locale: Locale;
  bilingual: boolean;
  alone: boolean;
}) {
  const { reader } = strings[locale];
  const { onward, link, quote, both, numbered, previous, next, close } = reader;
  const quoted: Locale[] = bilingual ? [locale, otherLocale(locale)] : [locale];
  return (
    <reading-aids
      data-show={reader.show}
      data-about={reader.about}
      data-opened={reader.opened}
      data-loading={reader.loading}
      data-copied={reader.copied}
      data-linked={reader.linked}
      data-shared={reader.shared}
      data-uncopied={reader.uncopied}
      data-gone={reader.gone}
    >
      <p role="status" />
      {bilingual && alone && (
        <p className="bar" hidden>
          <b>{numbered}</b>
          <button type="button" name="step" value="-1" aria-label={previous.label}>
            {previous.word}
          </button>
          <button type="button" name="step" value="1" aria-label={next.label}>
            {next.word}
          </button>
          <button type="button" name="close">
            {close}
          </button>
        </p>
      )}
      <p className="tools" hidden>
        {bilingual && alone && (
          <a href="#text" data-way="read">
            {onward}
          </a>
        )}
        <a href="#text" data-share>
          {link}
        </a>
        {takesLetters && (
          <a href={paths.newLetter(locale, slug)} rel="nofollow" data-letter>
            {strings[locale].letters.tool}
          </a>
        )}
        <button type="button" name="close">
          {close}
        </button>
        <span>
          {quote}
          {quoted.map((l) => (
            <button
              key={l}
              type="button"
              value={l}
              lang={l === locale ? undefined : languageTag[l]}
              aria-label={`${quote}${strings[l].language}`}
            >
              {strings[l].language}
            </button>
          ))}
          {bilingual && (
            <button type="button" value={quoted.join(' ')} aria-label={`${quote}${both}`}>
              {both}
            </button>
          )}
        </span>
        <span role="status" />
      </p>
    </reading-aids>
  );
}

/** How the article is cited in either language, `#` before what is to be filled in. */
export const citations = {
  'data-cite-de': strings.de.citation,
  'data-cite-zh': strings.zh.citation,
};
