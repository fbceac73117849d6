import { describe, expect, it } from 'vitest';
import { alignBlocks, alignSentences } from '@/lib/align/align';
import { type Document, learnFromDocuments } from '@/lib/align/learn';
import { measure, type Unit } from '@/lib/align/unit';
import { sentences } from '@/lib/language/sentences';
import type { Bilingual, Locale } from '@/lib/model';
import { declaration, HANGZHOU, random, side, type Written } from './texts';

const units = (blocks: Written[], locale: Locale): Unit[] =>
  blocks.map((written) => {
    const [kind, text] = typeof written === 'string' ? (['paragraph', written] as const) : written;
    return measure(text, locale, kind, { code: kind === 'code' ? [text] : [] });
  });

/** Links as `from-to:from-to`, short for single units: `0:0 1,2:1 3:`. */
const shown = (links: ReturnType<typeof alignBlocks>) => {
  const range = ([from, to]: [number, number]) =>
    Array.from({ length: to - from }, (_, index) => from + index).join();
  return links.map(({ de, zh }) => `${range(de)}:${range(zh)}`).join(' ');
};

const alignTexts = (de: Written[], zh: Written[]) =>
  shown(alignBlocks({ de: units(de, 'de'), zh: units(zh, 'zh') }));

const sentencesOf = (text: string, locale: Locale): Unit[] =>
  sentences(text, locale).map(({ start, end }) =>
    measure(text.slice(start, end), locale, 'sentence'),
  );

const alignText = (de: string, zh: string) =>
  shown(alignSentences({ de: sentencesOf(de, 'de'), zh: sentencesOf(zh, 'zh') }));

describe('blocks', () => {
  const de = side('de');
  const zh = side('zh');
  const all = HANGZHOU.map((_, index) => `${index}:${index}`).join(' ');

  it('of a faithful translation go one by one', () => {
    expect(alignTexts(de, zh)).toBe(all);
  });

  it('that one side leaves out have no counterpart', () => {
    expect(alignTexts(de, zh.toSpliced(4, 1))).toBe('0:0 1:1 2:2 3:3 4: 5:4 6:5 7:6 8:7 9:8');
    expect(alignTexts(de.toSpliced(8, 1), zh)).toBe('0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 :8 8:9');
  });

  it('that one side merges go together', () => {
    const merged = `${zh[7]}${zh[8]}`;
    expect(alignTexts(de, zh.toSpliced(7, 2, merged))).toContain(' 6:6 7,8:7 9:8');
  });

  it('of an edition half as long still find each other', () => {
    const short = zh.slice(0, 5);
    expect(alignTexts(de, short)).toBe('0:0 1:1 2:2 3:3 4:4 5: 6: 7: 8: 9:');
  });

  it('may be missing altogether on one side or both', () => {
    expect(alignTexts(de.slice(0, 2), [])).toBe('0: 1:');
    expect(alignTexts([], zh.slice(0, 2))).toBe(':0 :1');
    expect(alignTexts([], [])).toBe('');
    expect(alignTexts(de.slice(1, 2), zh.slice(1, 2))).toBe('0:0');
  });

  it('that are forbidden to pair do not', () => {
    const sides = { de: units(de, 'de'), zh: units(zh, 'zh') };
    const links = alignBlocks(sides, { forbids: (d0, d1) => d0 <= 4 && 4 < d1 });
    expect(` ${shown(links)} `).toContain(' 4: ');
  });

  it('by the hundred take neither long nor much room', () => {
    const many = Array.from({ length: 500 }, (_, index) => HANGZHOU[(index * 7) % 10]);
    const texts = many.map(
      (row, index): Bilingual<Written> => ({
        de: `${row?.de} ${index}`,
        zh: `${row?.zh} ${index}`,
      }),
    );
    const links = alignBlocks({
      de: units(side('de', texts), 'de'),
      zh: units(side('zh', texts), 'zh'),
    });
    expect(links).toHaveLength(500);
  });
});

describe('sentences', () => {
  it('that a translator splits or joins go together', () => {
    expect(
      alignText(
        'Er kam 1999 nach Hangzhou, gründete dort eine Firma, und niemand glaubte an sie. Heute kennt sie jeder.',
        '1999年他来到杭州。他在那里创办了一家公司，没有人相信它。如今人人都知道。',
      ),
    ).toBe('0:0,1 1:2');
    expect(
      alignText(
        'Wer war er? Das fragte 2008 niemand. Er hatte 300 Angestellte.',
        '2008年没有人问他是谁。他有300名员工。',
      ),
    ).toBe('0,1:0 2:1');
  });
});

describe('properties', () => {
  const rows = declaration('de')
    .slice(0, 9)
    .map((de, index): Bilingual<Written> => {
      return { de, zh: declaration('zh')[index] ?? '' };
    });
  const pool = [...HANGZHOU, ...rows];

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('hold for random texts (%i)', (seed) => {
    const next = random(seed);
    const pick = () => pool.filter(() => next() < 0.6);
    const sides = { de: units(side('de', pick()), 'de'), zh: units(side('zh', pick()), 'zh') };
    const links = alignBlocks(sides);
    const at = { de: 0, zh: 0 };
    for (const { de, zh, confidence } of links) {
      expect([de[0], zh[0]]).toEqual([at.de, at.zh]);
      expect(de[1] - de[0] + zh[1] - zh[0]).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      at.de = de[1];
      at.zh = zh[1];
    }
    expect(at).toEqual({ de: sides.de.length, zh: sides.zh.length });
    expect(alignBlocks(sides)).toEqual(links);
  });

  it('are the same from behind', () => {
    const sides = { de: units(side('de'), 'de'), zh: units(side('zh').toSpliced(4, 1), 'zh') };
    const turned = { de: sides.de.toReversed(), zh: sides.zh.toReversed() };
    const there = alignBlocks(sides).map(({ confidence }) => confidence.toFixed(4));
    const back = alignBlocks(turned).map(({ confidence }) => confidence.toFixed(4));
    expect(back.toReversed()).toEqual(there);
  });
});

describe('the Universal Declaration of Human Rights', () => {
  const de = units(declaration('de'), 'de');
  const zh = units(declaration('zh'), 'zh');
  // Its editions differ in one place only: the ninth paragraph of the preamble is split in German.
  const right = [
    ...Array.from({ length: 9 }, (_, at) => `${at}:${at}`),
    '9,10:9',
    ...Array.from({ length: de.length - 11 }, (_, at) => `${at + 11}:${at + 10}`),
  ];

  const shareRight = (links: ReturnType<typeof alignBlocks>) =>
    links.filter((link) => right.includes(shown([link]))).length / right.length;

  it('is aligned without a lexicon', () => {
    expect(shareRight(alignBlocks({ de, zh }))).toBeGreaterThan(0.97);
  });

  it('is aligned with a lexicon learnt from it, paragraphs left out', () => {
    const passages = (locale: Locale) =>
      declaration(locale).map((written) => ({
        block: units([written], locale)[0] as Unit,
        sentences: sentencesOf(written[1] ?? '', locale),
      }));
    const document: Document = { de: passages('de'), zh: passages('zh') };
    const lexicon = learnFromDocuments([document]);
    expect(shareRight(alignBlocks({ de, zh }, { lexicon }))).toBeGreaterThan(0.97);
    const gaps = [6, 14, 22, 30, 38, 47, 55, 62, 71, 80];
    const short = { de, zh: zh.filter((_, at) => !gaps.includes(at)) };
    const links = alignBlocks(short, { lexicon });
    const lonely = links.filter((link) => link.zh[0] === link.zh[1]).map((link) => link.de[0]);
    const found = lonely.filter((at) => gaps.includes(at > 9 ? at - 1 : at));
    expect(found.length / gaps.length).toBeGreaterThan(0.6);
    expect(found.length / lonely.length).toBeGreaterThan(0.6);
  });
});
