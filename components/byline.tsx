import type { Author, Locale } from '@/lib/model';
import { Mixed } from './mixed';

/**
 * Portrait or monogram, author, role, and what the caller knows of the text: as a list, because
 * reader views take a long line of it for the beginning of a short text.
 */
export function Byline({
  author,
  locale,
  facts,
}: {
  author: Author;
  locale: Locale;
  /** Date, reading time and the like, in the order in which they are read. */
  facts: React.ReactNode[];
}) {
  const name = author.name[locale];
  return (
    <div className="byline">
      {author.portrait ? (
        // biome-ignore lint/performance/noImgElement: next/image does not survive a static export
        <img src={author.portrait} alt="" width="44" height="44" />
      ) : (
        <span className="monogram strong" aria-hidden="true">
          {firstCluster(name)}
        </span>
      )}
      <div>
        <p className="dotted">
          <span className="strong">
            <Mixed text={name} locale={locale} />
          </span>
          {author.role[locale] !== '' && (
            <span className="role">
              <Mixed text={author.role[locale]} locale={locale} />
            </span>
          )}
        </p>
        <ul className="facts dotted">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
            <li key={index}>{fact}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The first letter with all that belongs to it. */
function firstCluster(name: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name);
  return first?.segment ?? '';
}
