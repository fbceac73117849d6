import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import type { Lexicon, LexiconEntry } from '@/lib/align/lexicon';
import type { Bilingual, Locale } from '@/lib/model';

export interface LexiconWeights {
  /** What the whole counts: words are not independent of each other. */
  weight: number;
  /** Share of words that the lexicon explains in a true translation. */
  trust: number;
  /** The most that one word may say, as odds. */
  most: number;
}

/** The words of one unit: how many, their ids, and the entries of those that the lexicon knows. */
interface Known {
  count: number;
  ids: number[];
  entries: LexiconEntry[];
}

/** More of the same word says nothing new. */
const MOST_REPEATS = 2;

/** Rows of the table that a link can reach back to, and one more. */
const ROWS_KEPT = 4;

/**
 * The probability of each word given the words of the other side (IBM model 1, Brown et al. 1993),
 * compared with its frequency in general, from both sides.
 */
export function lexiconEvidence(
  sides: BilingualUnits,
  lexicon: Lexicon,
  weights: LexiconWeights,
): Evidence {
  const known = { de: look(sides, lexicon, 'de'), zh: look(sides, lexicon, 'zh') };
  const explained = explainer(known, lexicon);
  const { trust, most } = weights;

  /** Log-odds of the words of one unit, of which the others explain so much each, being so many words. */
  function oddsOfUnit(parts: Float32Array[], count: number): number {
    let sum = 0;
    let product = 1;
    const [first = new Float32Array(), ...rest] = parts;
    for (let word = 0; word < first.length; word++) {
      let chance = first[word] ?? 0;
      for (const part of rest) chance += part[word] ?? 0;
      const odds = 1 - trust + (trust * chance) / (count + 1);
      product *= Math.min(most, odds);
      if (product < 1e200 && product > 1e-200) continue;
      sum += Math.log(product);
      product = 1;
    }
    return sum + Math.log(product);
  }

  return (d0, d1, z0, z1) => {
    let odds = 0;
    const german = countWords(known.de, d0, d1);
    const chinese = countWords(known.zh, z0, z1);
    for (let zh = z0; zh < z1; zh++) {
      const parts: Float32Array[] = [];
      for (let de = d0; de < d1; de++) parts.push(explained(de, zh).zh);
      odds += oddsOfUnit(parts, german);
    }
    for (let de = d0; de < d1; de++) {
      const parts: Float32Array[] = [];
      for (let zh = z0; zh < z1; zh++) parts.push(explained(de, zh).de);
      odds += oddsOfUnit(parts, chinese);
    }
    return (weights.weight * odds) / 2;
  };
}

function look(sides: BilingualUnits, { ids, entries }: Lexicon, locale: Locale): Known[] {
  return sides[locale].map(({ words }) => {
    const own = words.flatMap((word) => ids[locale].get(word) ?? []);
    return {
      count: words.length,
      ids: own,
      entries: own.flatMap((id) => entries[locale][id] ?? []),
    };
  });
}

function countWords(units: Known[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += units[at]?.count ?? 0;
  return count;
}

/**
 * For a German and a Chinese unit: how much likelier each word of either becomes by all words of the other.
 * Remembers the rows of the table that are still needed.
 */
function explainer(known: Bilingual<Known[]>, { ids }: Lexicon) {
  const counts = { de: new Uint8Array(ids.de.size), zh: new Uint8Array(ids.zh.size) };
  const rows = new Map<number, Map<number, Bilingual<Float32Array>>>();
  return (de: number, zh: number): Bilingual<Float32Array> => {
    let row = rows.get(de);
    if (!row) {
      row = new Map();
      rows.set(de, row);
      rows.delete(de - ROWS_KEPT);
    }
    let both = row.get(zh);
    if (!both) {
      const german = known.de[de] ?? { count: 0, ids: [], entries: [] };
      const chinese = known.zh[zh] ?? { count: 0, ids: [], entries: [] };
      both = {
        de: explain(german.entries, chinese.ids, counts.zh),
        zh: explain(chinese.entries, german.ids, counts.de),
      };
      row.set(zh, both);
    }
    return both;
  };
}

/** @param counts zeros, one for each id; zeros again afterwards */
function explain(entries: LexiconEntry[], others: number[], counts: Uint8Array): Float32Array {
  for (const id of others) counts[id] = Math.min(MOST_REPEATS, (counts[id] ?? 0) + 1);
  const chances = new Float32Array(entries.length);
  for (const [word, entry] of entries.entries()) {
    const { sources, chances: given, frequency } = entry;
    let chance = 0;
    for (let at = 0; at < sources.length; at++) {
      chance += (given[at] ?? 0) * (counts[sources[at] ?? 0] ?? 0);
    }
    chances[word] = chance / frequency;
  }
  for (const id of others) counts[id] = 0;
  return chances;
}
