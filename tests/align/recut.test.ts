import { describe, expect, it } from 'vitest';
import { pairEditions } from '@/lib/align/pairs';
import { formatPairs, type PairsFile, readPairs } from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import type { Bilingual, Edition, Sentence } from '@/lib/model';
import { editionOf, HANGZHOU, side } from './texts';

type Cut = (sentences: Sentence[], text: string) => Sentence[];

/** What another list of abbreviations, another rule for quotations or another splitter may do. */
const CUTS: Record<string, Cut> = {
  more: (sentences) =>
    sentences.flatMap(({ start, end }) => {
      const middle = Math.floor((start + end) / 2);
      return end - start < 4
        ? [{ start, end }]
        : [
            { start, end: middle },
            { start: middle, end },
          ];
    }),
  fewer: (sentences) => {
    const [first, last] = [sentences[0], sentences.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  },
  moved: (sentences) =>
    sentences.map(({ start, end }, index) => ({
      start: index === 0 ? start : start - 2,
      end: index === sentences.length - 1 ? end : end - 2,
    })),
  none: () => [],
};

const plain: Bilingual<Edition> = {
  de: editionOf('de', side('de')),
  zh: editionOf('zh', side('zh')),
};

const cut = (edition: Edition, how: Cut): Edition => ({
  ...edition,
  blocks: edition.blocks.map((block) => ({
    ...block,
    sentences: how(block.sentences, block.text),
  })),
});

const first = realign({ slug: 'a', editions: plain });
const confirmed: PairsFile = {
  pairs: first.pairs.map((pair, index) =>
    index % 2 === 0 ? { ...pair, status: 'confirmed' } : { ...pair, changed: 'de' },
  ),
  retired: ['kkk'],
};
const check = (editions: Partial<Bilingual<Edition>>, file: PairsFile) =>
  pairEditions({ slug: 'a', editions }, { path: 'a/pairs.json', text: formatPairs(file) });

describe.each(Object.entries(CUTS))('when the rules give %s sentences', (_, how) => {
  describe.each([
    ['in German', { ...plain, de: cut(plain.de, how) }],
    ['in Chinese', { ...plain, zh: cut(plain.zh, how) }],
    ['in both', { de: cut(plain.de, how), zh: cut(plain.zh, how) }],
  ])('%s', (__, editions) => {
    const after = realign({ slug: 'a', editions }, confirmed);

    it('nothing but the sentences of those pairs is written anew', () => {
      const before = formatPairs(confirmed).split('\n');
      const lines = formatPairs(after).split('\n');
      expect(lines).toHaveLength(before.length);
      const { recut = [] } = resolvePairs(confirmed, editions);
      const differ = lines.flatMap((line, at) => (line === before[at] ? [] : [at - 1]));
      expect(differ).toEqual(recut);
      const bare = ({ pairs, ...rest }: PairsFile) => ({
        ...rest,
        pairs: pairs.map(({ sentences: _s, cut: _c, ...pair }) => pair),
      });
      expect(bare(after)).toEqual(bare(confirmed));
    });

    it('the build goes on, with a warning until it is written down', () => {
      const { pairs, diagnostics } = check(editions, confirmed);
      expect(pairs.map(({ id }) => id)).toEqual(first.pairs.map(({ id }) => id));
      const { recut = [] } = resolvePairs(confirmed, editions);
      expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
        recut.length > 0 ? ['warning pairs-stale'] : [],
      );
      expect(check(editions, after).diagnostics).toEqual([]);
      expect(check(editions, after).pairs.map(({ sentences }) => sentences)).toEqual(
        pairs.map(({ sentences }) => sentences),
      );
    });

    it('a second time nothing is written', () => {
      expect(formatPairs(realign({ slug: 'a', editions }, after))).toBe(formatPairs(after));
    });
  });
});

describe('a cut that has moved', () => {
  it('is noticed though as many sentences stand on both sides', () => {
    const editions = { ...plain, de: cut(plain.de, CUTS.moved as Cut) };
    expect(resolvePairs(first, editions).recut).toContain(1);
  });

  it('is not asked of files that were written before cuts were', () => {
    const old = { ...first, pairs: first.pairs.map(({ cut: _, ...pair }) => pair) };
    const text = formatPairs(old);
    expect(text).not.toContain('cut');
    expect(readPairs(text, 'a').file).toEqual(JSON.parse(text));
    expect(check(plain, old).diagnostics).toEqual([]);
    expect(formatPairs(realign({ slug: 'a', editions: plain }, old))).toBe(text);
    const fewer = { ...plain, de: cut(plain.de, CUTS.fewer as Cut) };
    expect(check(fewer, old).diagnostics).toMatchObject([{ severity: 'warning', line: 3 }]);
  });
});

it('an article in one language does not ask for sentences', () => {
  const alone = { de: plain.de };
  const file = realign({ slug: 'a', editions: alone });
  expect(check({ de: cut(plain.de, CUTS.more as Cut) }, file).diagnostics).toEqual([]);
});

it('a pair in doubt lights nothing up, however it is cut', () => {
  const doubtful = { ...first.pairs[1], sentences: '', cut: undefined, confidence: 0.5 };
  const file = { ...first, pairs: first.pairs.with(1, doubtful as PairsFile['pairs'][number]) };
  const editions = { de: cut(plain.de, CUTS.more as Cut), zh: plain.zh };
  expect(check(editions, file).pairs[1]?.sentences).toEqual([]);
  expect(HANGZHOU).toHaveLength(first.pairs.length);
});
