import type { BilingualUnits } from '@/lib/align/evidence/evidence';
import type { Lexicon, LexiconEntry } from '@/lib/align/lexicon';
import type { Unit } from '@/lib/align/unit';
import type { Bilingual, Locale } from '@/lib/model';

/** The words of one unit. */
export interface KnownUnit {
  /** How many there are, known or not. */
  count: number;
  /** Those that the lexicon has a number for, as this text numbers them, each once, and how often it counts. */
  ids: Int32Array;
  times: Uint8Array;
  /** Those that the lexicon can explain, in order: indexes into the entries of the side. */
  words: Int32Array;
}

/** All units of one side, and what the lexicon says of the words in them. */
export interface KnownSide {
  units: KnownUnit[];
  /** How many different words have a number. */
  size: number;
  /** Their sources are words that stand on the other side, as this text numbers them. */
  entries: LexiconEntry[];
}

/** More of the same word says nothing new. */
const MOST_REPEATS = 2;

/** What a lexicon knows of the words of a text, which are numbered anew: a text has few of them. */
export function knownWords(sides: BilingualUnits, lexicon: Lexicon): Bilingual<KnownSide> {
  const numbers = {
    de: numbersOf(sides.de, lexicon, 'de'),
    zh: numbersOf(sides.zh, lexicon, 'zh'),
  };
  return {
    de: knownSide(sides.de, lexicon, 'de', numbers.de, numbers.zh),
    zh: knownSide(sides.zh, lexicon, 'zh', numbers.zh, numbers.de),
  };
}

/** Numbers of this text by those of the lexicon. */
type Numbers = Map<number, number>;

function numbersOf(units: Unit[], { ids }: Lexicon, locale: Locale): Numbers {
  const numbers: Numbers = new Map();
  for (const { words } of units) {
    for (const word of words) {
      const id = ids[locale].get(word);
      if (id !== undefined && !numbers.has(id)) numbers.set(id, numbers.size);
    }
  }
  return numbers;
}

function knownSide(
  units: Unit[],
  { ids, entries }: Lexicon,
  locale: Locale,
  own: Numbers,
  others: Numbers,
): KnownSide {
  const kept: LexiconEntry[] = [];
  const places = new Map<number, number>();
  for (const id of own.keys()) {
    const entry = entries[locale][id];
    if (entry) places.set(id, kept.push(onlyWith(entry, others)) - 1);
  }
  const known = units.map(({ words }): KnownUnit => {
    const found = words.flatMap((word) => ids[locale].get(word) ?? []);
    const times = new Map<number, number>();
    for (const id of found) {
      const number = own.get(id) ?? 0;
      times.set(number, Math.min(MOST_REPEATS, (times.get(number) ?? 0) + 1));
    }
    return {
      count: words.length,
      ids: Int32Array.from(times.keys()),
      times: Uint8Array.from(times.values()),
      words: Int32Array.from(found.flatMap((id) => places.get(id) ?? [])),
    };
  });
  return { units: known, size: own.size, entries: kept };
}

/** An entry with those of its sources that the other side has. */
function onlyWith({ sources, chances, frequency }: LexiconEntry, others: Numbers): LexiconEntry {
  const at = [...sources.keys()].filter((index) => others.has(sources[index] ?? -1));
  return {
    sources: Int32Array.from(at, (index) => others.get(sources[index] ?? -1) ?? 0),
    chances: Float32Array.from(at, (index) => chances[index] ?? 0),
    frequency,
  };
}
