import { readingsIn } from '@/lib/language/readings';
import type { Article, Edition, Term } from '@/lib/model';

/** Whether there is anything to be read in pinyin. */
export const hasHanzi = ({ blocks, notes }: Edition): boolean =>
  [...blocks, ...notes].some(({ text }) => /\p{Script=Han}/u.test(text));

/**
 * How the hanzi of an edition are read: by the anchor of a passage or a note, its words in order, each with
 * its pinyin behind `=` where the registry has it or `~` where a program has guessed it:
 * `{ "k3f": "\u676D\u5DDE=H\u00E1ngzh\u014Du \u662F~sh\u00EC" }`. What has no hanzi is left out.
 */
export function presentReadings(
  { pairs }: Article,
  { locale, blocks, notes }: Edition,
  terms: readonly Term[],
): Record<string, string> {
  const texts: [id: string, text: string][] = [
    ...pairs.map(({ id, blocks: own }): [string, string] => [
      id,
      own[locale].map((index) => blocks[index]?.text ?? '').join('\n'),
    ]),
    ...notes.map(({ number, text }): [string, string] => [`note-${number}`, text]),
  ];
  const lines = texts.map(([id, text]): [string, string] => {
    const words = readingsIn(text, terms, locale).map(
      ({ hanzi, pinyin, made }) => `${hanzi}${made ? '~' : '='}${pinyin}`,
    );
    return [id, words.join(' ')];
  });
  return Object.fromEntries(lines.filter(([, words]) => words !== ''));
}
