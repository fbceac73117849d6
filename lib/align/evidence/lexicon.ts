import { chineseChances, germanChances, ROWS_KEPT } from '@/lib/align/evidence/chances';
import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import { type KnownSide, knownWords } from '@/lib/align/evidence/known-words';
import type { Lexicon } from '@/lib/align/lexicon';

export interface LexiconWeights {
  /** What the whole counts: words are not independent of each other. */
  weight: number;
  /** Share of words that the lexicon explains in a true translation. */
  trust: number;
  /** The most that one word may say, as odds. */
  most: number;
}

/** Log-odds of a unit by so many units of the other side in a row, the last of which is named. */
type OddsOfUnit = (de: number, zh: number, size: number) => number;

/**
 * The probability of each word given the words of the other side (IBM model 1, Brown et al. 1993),
 * compared with its frequency in general, from both sides.
 */
export function lexiconEvidence(
  sides: BilingualUnits,
  lexicon: Lexicon,
  weights: LexiconWeights,
): Evidence {
  const known = knownWords(sides, lexicon);
  const { trust, most } = weights;

  /** Log-odds of the words at these places, each explained by up to three units that have so many words. */
  const oddsOf = (
    places: Int32Array,
    values: Float32Array,
    count: number,
    first: number,
    second: number,
    third: number,
  ) => {
    let sum = 0;
    let product = 1;
    for (let word = 0; word < places.length; word++) {
      const place = places[word] ?? 0;
      let chance = values[first + place] ?? 0;
      if (second >= 0) chance += values[second + place] ?? 0;
      if (third >= 0) chance += values[third + place] ?? 0;
      const odds = 1 - trust + (trust * chance) / (count + 1);
      product *= Math.min(most, odds);
      if (product < 1e200 && product > 1e-200) continue;
      sum += Math.log(product);
      product = 1;
    }
    return sum + Math.log(product);
  };

  const german = germanChances(known);
  const chinese = chineseChances(known);
  const width = sides.zh.length;
  const germanOdds = remembered(width, (de, zh, size) => {
    const from = zh - size + 1;
    return oddsOf(
      german.places(de),
      german.values,
      countWords(known.zh, from, zh + 1),
      german.at(de, from),
      size > 1 ? german.at(de, from + 1) : -1,
      size > 2 ? german.at(de, zh) : -1,
    );
  });
  const chineseOdds = remembered(width, (de, zh, size) => {
    const from = de - size + 1;
    return oddsOf(
      chinese.places(zh),
      chinese.values,
      countWords(known.de, from, de + 1),
      chinese.at(from, zh),
      size > 1 ? chinese.at(from + 1, zh) : -1,
      size > 2 ? chinese.at(de, zh) : -1,
    );
  });

  return (d0, d1, z0, z1) => {
    let odds = 0;
    for (let zh = z0; zh < z1; zh++) odds += chineseOdds(d1 - 1, zh, d1 - d0);
    for (let de = d0; de < d1; de++) odds += germanOdds(de, z1 - 1, z1 - z0);
    return (weights.weight * odds) / 2;
  };
}

/** The most units of one side in a link. */
const LONGEST = 3;

/** Remembers the rows of the table that are still needed: a unit is part of several links. */
function remembered(width: number, oddsOfUnit: OddsOfUnit): OddsOfUnit {
  const odds = new Float64Array(ROWS_KEPT * width * LONGEST);
  const rows = new Int32Array(odds.length).fill(-1);
  return (de, zh, size) => {
    const at = ((de % ROWS_KEPT) * width + zh) * LONGEST + size - 1;
    if (rows[at] !== de) {
      odds[at] = oddsOfUnit(de, zh, size);
      rows[at] = de;
    }
    return odds[at] ?? 0;
  };
}

function countWords({ units }: KnownSide, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += units[at]?.count ?? 0;
  return count;
}
