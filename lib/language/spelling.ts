/** How hanzi are spelt in pinyin. */
import { pinyin } from 'pinyin-pro';

/** Letters without the marks of tones; those of German and of \u00FC stay. */
export function bare(word: string): string {
  const plain = word.normalize('NFD').replace(/[\u0300\u0301\u0304\u030C'\u2019]/g, '');
  return plain.normalize('NFC').toLowerCase();
}

const readings = new Map<string, string[]>();

/** The readings of a character without tones. */
function readingsOf(character: string): string[] {
  const known = readings.get(character);
  if (known) return known;
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true });
  const list = [...new Set(all)];
  readings.set(character, list);
  return list;
}

/** Whether hanzi may be read as these letters, which have no tones (see `bare`). */
export function readsAs(hanzi: string, spelt: string): boolean {
  const [first = ''] = hanzi;
  if (first === '') return spelt === '';
  return readingsOf(first).some(
    (one) => spelt.startsWith(one) && readsAs(hanzi.slice(first.length), spelt.slice(one.length)),
  );
}

/** Syllables as one word; before a vowel an apostrophe (x\u012B'\u0101n). */
export function inOneWord(syllables: readonly string[]): string {
  return syllables
    .map((one, at) =>
      at > 0 &&
      /^[aeo\u0101\u00E1\u01CE\u00E0\u0113\u00E9\u011B\u00E8\u014D\u00F3\u01D2\u00F2]/.test(one)
        ? `'${one}`
        : one,
    )
    .join('');
}
