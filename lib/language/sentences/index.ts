import { breaksInChinese } from '@/lib/language/sentences/chinese';
import { breaksInGerman } from '@/lib/language/sentences/german';
import type { Locale, Sentence } from '@/lib/model';

const BREAKS = { de: breaksInGerman, zh: breaksInChinese };

/**
 * Splits text into sentences: half-open ranges of offsets into `text`, ascending, trimmed, never empty.
 * Own rules instead of `Intl.Segmenter`, which splits "z. B." and "24. Januar" and misses a twelfth of
 * the Chinese sentence ends. A line break always ends a sentence, as list items stand on lines of
 * their own.
 */
export function sentences(text: string, locale: Locale): Sentence[] {
  const found: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const end of [...BREAKS[locale](line), line.length]) {
      const piece = line.slice(start, end);
      const from = lineStart + start + (piece.length - piece.trimStart().length);
      const length = piece.trim().length;
      if (length > 0) found.push({ start: from, end: from + length });
      start = end;
    }
    lineStart += line.length + 1;
  }
  return found;
}
