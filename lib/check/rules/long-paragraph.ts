import { countWords } from '@/lib/language/time';
import type { Bilingual } from '@/lib/model';
import { editionsOf } from '../editions';
import type { Rule } from '../rule';

/** Hanzi and Latin words of a paragraph above which the eye finds no hold. */
const LONGEST: Bilingual<number> = { de: 220, zh: 400 };

/**
 * A paragraph longer than a screen.
 *
 * Why: the paragraph is the unit in which a reader compares both languages and keeps the place.
 *
 * @example Unexpected hint
 * zh: (很长)×250的一段。
 * @example Expected
 * zh: 不长的一段。
 */
export const longParagraph: Rule = {
  name: 'long-paragraph',
  check: (collection) =>
    editionsOf(collection).flatMap(({ edition: { file, locale, blocks } }) =>
      blocks
        .filter(({ kind }) => kind === 'paragraph')
        .flatMap(({ text, source: { start } }) => {
          const { hanzi, latin } = countWords(text);
          const most = LONGEST[locale];
          if (hanzi + latin <= most) return [];
          return {
            file,
            line: start.line,
            column: start.column,
            severity: 'hint',
            rule: 'long-paragraph',
            message: `Unexpected length of ${hanzi + latin} words, expected at most ${most} in a paragraph.`,
          };
        }),
    ),
};
