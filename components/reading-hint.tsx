import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';

/**
 * One line that says what can be done with the text and shows it: a number and a marked name look as
 * they do below. `browser/hint/element.ts` hides it from readers who have
 * done both. No paragraph, for the reason in `article-head`.
 *
 * @param bilingual whether numbers lead to the other language
 * @param explained whether names are marked
 */
export function ReadingHint({
  locale,
  bilingual,
  explained,
}: {
  locale: Locale;
  bilingual: boolean;
  explained: boolean;
}) {
  const { number, term } = strings[locale].hint;
  if (!bilingual && !explained) return null;
  return (
    <reading-hint>
      {bilingual && (
        <span data-about="number">
          {number.before}
          <b>1</b>
          {number.after}
        </span>
      )}
      {bilingual && explained && strings[locale].sentenceGap}
      {explained && (
        <span data-about="term">
          {term.before}
          <u>{term.sample}</u>
          {term.after}
        </span>
      )}
    </reading-hint>
  );
}
