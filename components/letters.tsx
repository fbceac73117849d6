import { Fragment } from 'react';
import { formatDate } from '@/lib/language/time';
import type { Bilingual, Locale, PrintedLetter } from '@/lib/model';
import { languageTag, otherLocale, paths, takesLetters } from '@/lib/site';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** Where a letter stands on its page; no pair has an id with a hyphen. */
export const letterId = ({ id }: PrintedLetter): string => `letter-${id}`;

/** The letters about each pair, by its id. */
export function lettersByPair(
  letters: readonly PrintedLetter[] = [],
): Map<string, PrintedLetter[]> {
  const found = new Map<string, PrintedLetter[]>();
  for (const letter of letters) {
    if (letter.pair) found.set(letter.pair, [...(found.get(letter.pair) ?? []), letter]);
  }
  return found;
}

/** Below a passage: where the letters about it stand. */
export function LetterMark({
  letters,
  locale,
}: {
  letters: PrintedLetter[] | undefined;
  locale: Locale;
}) {
  const [first] = letters ?? [];
  if (!letters || !first) return null;
  return (
    <p className="letter-mark">
      <a href={`#${letterId(first)}`}>{strings[locale].letters.mark(letters.length)}</a>
    </p>
  );
}

/**
 * What readers have written about a text, and where to write. A letter that exists in both languages
 * stands in both, the page's first.
 *
 * @param numbers of the passages, by their ids
 */
export function Letters({
  slug,
  letters = [],
  locale,
  numbers,
}: {
  slug: string;
  letters?: PrintedLetter[] | undefined;
  locale: Locale;
  numbers: ReadonlyMap<string, number | null>;
}) {
  const text = strings[locale].letters;
  if (letters.length === 0 && !takesLetters) return null;
  return (
    <section className="letters" aria-labelledby="letters">
      <h2 id="letters">{text.title}</h2>
      {letters.map((letter) => (
        <article key={letter.id} className="letter" id={letterId(letter)}>
          <About letter={letter} locale={locale} number={numbers.get(letter.pair ?? '')} />
          <Sides texts={textsOf(letter)} original={letter.language} locale={locale} />
          <Signature letter={letter} locale={locale} />
          {letter.reply && (
            <section className="reply">
              <h3>{text.reply}</h3>
              <Sides texts={letter.reply} locale={locale} />
            </section>
          )}
        </article>
      ))}
      {takesLetters && (
        <>
          <p className="share">
            <a href={paths.newLetter(locale, slug)} rel="nofollow">
              {text.write}
            </a>
          </p>
          <times-read hidden data-times={strings[locale].timesRead('#')} />
        </>
      )}
    </section>
  );
}

/** The text of a letter in the languages in which it is there. */
const textsOf = ({ language, text, translation }: PrintedLetter): Partial<Bilingual> => ({
  [language]: text,
  ...(translation && { [otherLocale(language)]: translation }),
});

function About({
  letter: { pair },
  locale,
  number,
}: {
  letter: PrintedLetter;
  locale: Locale;
  number: number | null | undefined;
}) {
  const { aboutHeading, aboutParagraph } = strings[locale].letters;
  if (!pair || number === undefined) return null;
  return (
    <p className="facts">
      <a href={`#${pair}`}>{number === null ? aboutHeading : aboutParagraph(number)}</a>
    </p>
  );
}

/** One text in one or both languages, the page's first. */
function Sides({
  texts,
  original,
  locale,
}: {
  texts: Partial<Bilingual>;
  /** The language in which it was written, where the other is a translation. */
  original?: Locale;
  locale: Locale;
}) {
  return (
    <div className="sides">
      {[locale, otherLocale(locale)].map((side) => {
        const text = texts[side];
        return (
          text && (
            <div
              key={side}
              className={`side side-${side}`}
              lang={side === locale ? undefined : languageTag[side]}
            >
              {paragraphsOf(text).map((paragraph, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text
                <p key={index}>
                  <Lines text={paragraph} locale={side} />
                </p>
              ))}
              {original && original !== side && (
                <p className="facts">{strings[side].letters.translated}</p>
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

/** An empty line parts paragraphs. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function Lines({ text, locale }: { text: string; locale: Locale }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text
    <Fragment key={index}>
      {index > 0 && <br />}
      <Mixed text={line} locale={locale} />
    </Fragment>
  ));
}

/** Who wrote it, when, and what was done to it. */
function Signature({ letter, locale }: { letter: PrintedLetter; locale: Locale }) {
  const { language, name, place, written, abridged, id } = letter;
  const text = strings[locale].letters;
  return (
    <p className="facts dotted">
      {name && (
        <span lang={language === locale ? undefined : languageTag[language]}>
          <Mixed text={name} locale={language} />
        </span>
      )}
      {place && (
        <span lang={language === locale ? undefined : languageTag[language]}>
          <Mixed text={place} locale={language} />
        </span>
      )}
      <time dateTime={written}>{formatDate(written, locale)}</time>
      {abridged && <span>{text.abridged}</span>}
      {takesLetters && (
        <span>
          <a href={paths.reportLetter(locale, id)} rel="nofollow">
            {text.report}
          </a>
        </span>
      )}
    </p>
  );
}
