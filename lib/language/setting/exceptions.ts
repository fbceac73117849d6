import { readFileSync } from 'node:fs';

/** Endings that an inflected form may have more than the form in the list, longest first. */
const ENDINGS = ['ern', 'en', 'er', 'es', 'e', 'n', 's'];

/**
 * Reads a list of words with hyphens where they may be broken, one a line; `#` begins a comment.
 *
 * @returns offsets of the breaks by the word in lower case, without its hyphens
 */
export function parseExceptions(list: string): ReadonlyMap<string, readonly number[]> {
  const entries = list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((line) => line !== '')
    .map((line): [string, number[]] => {
      const parts = line.split('-');
      const offsets = parts.map((_, index) => parts.slice(0, index).join('').length);
      return [parts.join(''), offsets.slice(1)];
    });
  return new Map(entries);
}

const EXCEPTIONS = parseExceptions(
  readFileSync(new URL('./exceptions.de.txt', import.meta.url), 'utf8'),
);

/** Breaks that an editor has laid down for a word or for the form it is inflected from. */
export function exceptionFor(word: string): readonly number[] | undefined {
  const lower = word.toLowerCase();
  const forms = ENDINGS.filter((ending) => lower.endsWith(ending)).map((ending) =>
    lower.slice(0, -ending.length),
  );
  return [lower, ...forms].map((form) => EXCEPTIONS.get(form)).find((breaks) => breaks);
}
