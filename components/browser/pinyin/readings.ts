/** A word in hanzi, how it is read, and whether a program has guessed that. */
export interface ReadWord {
  hanzi: string;
  pinyin: string;
  made: boolean;
}

/** The words of a passage as the file of readings has them: `\u662F~sh\u00EC`, with `=` where it is sure. */
export const parseReadings = (line: string): ReadWord[] =>
  line.split(' ').flatMap((word) => {
    const [, hanzi = '', sign, pinyin = ''] = /^([^~=]+)([~=])(.+)$/.exec(word) ?? [];
    return hanzi ? [{ hanzi, pinyin, made: sign === '~' }] : [];
  });

/** Where a word stands in the hanzi of a text. */
export interface PlacedWord extends ReadWord {
  at: number;
}

/** How far a text may have changed since its readings were made, in hanzi. */
const GAP = 40;

/** Finds the words in the hanzi of a text, one after the other; what is not there is left out. */
export function placesOf(hanzi: string, words: ReadWord[]): PlacedWord[] {
  let from = 0;
  return words.flatMap((word) => {
    const at = hanzi.indexOf(word.hanzi, from);
    if (at < 0 || at > from + GAP) return [];
    from = at + word.hanzi.length;
    return [{ ...word, at }];
  });
}
