import { describe, expect, it } from 'vitest';
import { BLOCKS } from '@/lib/align/constants';
import { lexiconEvidence } from '@/lib/align/evidence/lexicon';
import { type Lexicon, train } from '@/lib/align/lexicon';
import { measure, type Unit } from '@/lib/align/unit';
import type { Bilingual, Locale } from '@/lib/model';

const random = generator(20261129);

/** A small deterministic generator (Lehmer); gives whole numbers below a limit. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** Units of words of which a few are in many of them, and some in one only. */
function units(locale: Locale, count: number): Unit[] {
  const word = () => {
    const kind = random(10);
    return `${locale}${kind < 5 ? random(8) : kind < 9 ? random(300) : `x${random(1e6)}`}`;
  };
  return Array.from({ length: count }, () => ({
    ...measure('', locale, 'paragraph'),
    words: Array.from({ length: random(30) }, word),
  }));
}

function lexiconOf({ de, zh }: Bilingual<Unit[]>): Lexicon {
  const examples = de.flatMap((unit, index) => {
    const other = zh[index];
    return other ? [{ de: unit.words, zh: other.words }] : [];
  });
  return train(
    examples.filter(({ de: german, zh: chinese }) => german.length * chinese.length > 0),
  );
}

/** Log-odds of the words of some units, one after the other, given those of others: as it is defined. */
function oddsOf(own: Unit[], others: Unit[], lexicon: Lexicon, [from, to]: [Locale, Locale]) {
  const { trust, most } = BLOCKS.lexicon;
  const count = others.reduce((sum, { words }) => sum + words.length, 0);
  let odds = 0;
  for (const { words } of own) {
    for (const word of words) {
      const entry = lexicon.entries[from][lexicon.ids[from].get(word) ?? -1];
      if (!entry) continue;
      let chance = 0;
      for (const other of others) {
        for (const [at, source] of entry.sources.entries()) {
          const times = other.words.filter((one) => lexicon.ids[to].get(one) === source).length;
          chance += ((entry.chances[at] ?? 0) * Math.min(2, times)) / entry.frequency;
        }
      }
      odds += Math.log(Math.min(most, 1 - trust + (trust * chance) / (count + 1)));
    }
  }
  return odds;
}

describe('the evidence of words', () => {
  const sides = { de: units('de', 150), zh: units('zh', 200) };
  const lexicon = lexiconOf(sides);

  /** Whether what is said of a link is what the definition says. */
  const holds = (evidence: ReturnType<typeof lexiconEvidence>, link: number[]) => {
    const [d0 = 0, d1 = 0, z0 = 0, z1 = 0] = link;
    const de = sides.de.slice(d0, d1);
    const zh = sides.zh.slice(z0, z1);
    const both = oddsOf(zh, de, lexicon, ['zh', 'de']) + oddsOf(de, zh, lexicon, ['de', 'zh']);
    expect(evidence(d0, d1, z0, z1)).toBeCloseTo((BLOCKS.lexicon.weight * both) / 2, 4);
  };

  it('is what it is defined as, row by row', () => {
    const evidence = lexiconEvidence(sides, lexicon, BLOCKS.lexicon);
    for (let d1 = 1; d1 <= 40; d1++) {
      for (let z1 = Math.max(1, d1 + 40); z1 <= d1 + 70; z1++) {
        for (const [de, zh] of [
          [1, 1],
          [1, 2],
          [2, 1],
          [1, 3],
          [3, 1],
          [2, 2],
        ] as const) {
          if (d1 >= de && random(4) === 0) holds(evidence, [d1 - de, d1, z1 - zh, z1]);
        }
      }
    }
  });

  it('is the same in whatever order it is asked', () => {
    const evidence = lexiconEvidence(sides, lexicon, BLOCKS.lexicon);
    for (let time = 0; time < 1500; time++) {
      const d0 = random(sides.de.length - 3);
      const z0 = random(sides.zh.length - 3);
      holds(evidence, [d0, d0 + 1 + random(3), z0, z0 + 1 + random(3)]);
    }
  });
});
