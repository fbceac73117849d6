import { EXCEPTIONS } from './exceptions.de';

/** Endings that an inflected form may have more than the form in the list, longest first. */
const ENDINGS = ['ern', 'en', 'er', 'es', 'e', 'n', 's'];

/** Offsets of the breaks, by the word in lower case without its hyphens. */
const BREAKS: ReadonlyMap<string, readonly number[]> = new Map(
  EXCEPTIONS.trim()
    .toLowerCase()
    .split('\n')
    .map((line) => {
      const parts = line.split('-');
      const offsets = parts.map((_, index) => parts.slice(0, index).join('').length);
      return [parts.join(''), offsets.slice(1)];
    }),
);

/** Breaks that an editor has laid down for a word or for the form it is inflected from. */
export function exceptionFor(word: string): readonly number[] | undefined {
  const lower = word.toLowerCase();
  const forms = ENDINGS.filter((ending) => lower.endsWith(ending)).map((ending) =>
    lower.slice(0, -ending.length),
  );
  return [lower, ...forms].map((form) => BREAKS.get(form)).find((breaks) => breaks);
}
