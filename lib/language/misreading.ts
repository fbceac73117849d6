import { pinyin as readingsOf } from 'pinyin-pro';

/** Where pinyin stops being a reading of the hanzi. */
export interface Misreading {
  /** The character that cannot be read so. */
  character: string;
  /** How it may be read, in small letters. */
  readings: string[];
  /** What the pinyin has from there on, without spaces; empty at its end. */
  found: string;
}

const CHANGED_TONES: Readonly<Record<string, string[]>> = {
  一: ['y\u012B', 'y\u00ED', 'y\u00EC'],
  不: ['b\u00F9', 'b\u00FA'],
  儿: ['\u00E9r', 'r'],
};

/**
 * The first character of a name that its pinyin does not fit, or null if it fits. Of characters with
 * several readings any will do; a tone may be missing after the first syllable (xi\u0101nsheng).
 * Latin letters stand for themselves, digits for any syllables.
 */
export function findMisreading(name: string, pinyin: string): Misreading | null {
  const written = plain(pinyin);
  const characters = [...plain(name)];
  // Ends of what has been read so far; several, where readings are of different length.
  let ends = new Set([0]);
  for (const [index, character] of characters.entries()) {
    const readings = readingsAt(character, index);
    const next = new Set<number>();
    for (const end of ends) {
      if (/\d/.test(character)) {
        for (let at = end; at <= written.length; at++) next.add(at);
      }
      for (const reading of readings) {
        if (written.startsWith(reading, end)) next.add(end + reading.length);
      }
    }
    if (next.size === 0) {
      const own = readings.filter((reading) => index === 0 || reading !== toneless(reading));
      return { character, readings: own, found: written.slice(Math.max(...ends)) };
    }
    ends = next;
  }
  if (ends.has(written.length)) return null;
  return { character: 'the end', readings: [''], found: written.slice(Math.max(...ends)) };
}

function readingsAt(character: string, index: number): string[] {
  if (!/\p{Script=Han}/u.test(character)) return /\d/.test(character) ? [] : [character];
  const readings =
    CHANGED_TONES[character] ??
    readingsOf(character, { multiple: true, type: 'array' }).map((one) => one.toLowerCase());
  return [...new Set(index === 0 ? readings : readings.flatMap((one) => [one, toneless(one)]))];
}

/** Letters and digits only, in small letters. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without the marks of the four tones, but with the dots of \u00FC. */
function toneless(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC');
}
