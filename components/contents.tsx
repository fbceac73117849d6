import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';
import { Mixed } from './mixed';

/** Whether a text has so many headings that a reader wants a list of them. */
export const isLong = (headings: readonly unknown[]): boolean => headings.length > 3;

/** The table of contents of a long article. */
export function Contents({
  headings,
  locale,
}: {
  headings: { id: string; text: string; depth: number }[];
  locale: Locale;
}) {
  return (
    <nav className="toc" aria-label={strings[locale].contents}>
      <ol>
        {headings.map((heading) => (
          <li key={heading.id} data-depth={heading.depth > 2 ? heading.depth : undefined}>
            <a href={`#${heading.id}`}>
              <Mixed text={heading.text} locale={locale} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
