import { describe, expect, it, test } from 'vitest';
import { pairEditions } from '@/lib/align/pairs';
import { doubtfulPairs } from '@/lib/align/pairs/doubts';
import {
  EMPTY,
  formatPairs,
  type PairsFile,
  readPairs,
  salvagePairs,
} from '@/lib/align/pairs/file';
import { realign } from '@/lib/align/pairs/realign';
import { whatBecame } from '@/lib/align/pairs/summary';
import type { Bilingual, Edition } from '@/lib/model';
import { article } from '../samples';
import { declaration, editionOf, HANGZHOU, random, side, type Written } from './texts';

const editions = (de: Written[], zh: Written[]): Bilingual<Edition> => ({
  de: editionOf('de', de),
  zh: editionOf('zh', zh),
});
const first = realign({ slug: 'a', editions: editions(side('de'), side('zh')) });
const PATH = 'content/articles/a/pairs.json';

/** What is said after an edit, before and after `npm run align`. */
function told(texts: Partial<Bilingual<Edition>>, file = first) {
  const say = (stored: PairsFile) => {
    const { pairs, diagnostics } = pairEditions(
      { slug: 'a', editions: texts },
      { path: PATH, text: formatPairs(stored) },
    );
    const doubts = doubtfulPairs(article({ editions: texts, pairs }));
    return [...diagnostics, ...doubts].map(({ file: path, line, message, other }) => ({
      at: `${path.split('/').at(-1)}:${line}`,
      other: other && `${other.file.split('/').at(-1)}:${other.line} ${other.message}`,
      message,
    }));
  };
  const after = realign({ slug: 'a', editions: texts }, file);
  return { before: say(file), after: say(after), file: after };
}

const de = side('de');
const zh = side('zh');
const swap = (list: Written[], a: number, b: number): Written[] =>
  list.with(a, list[b] ?? '').with(b, list[a] ?? '');
const NEW: Bilingual = {
  de: 'Die Mieten stiegen 2024 um 7,3 Prozent, schneller als in jeder anderen Stadt.',
  zh: '2024年房租上涨了7.3%，比其他任何城市都快。',
};

describe('what the texts have become since the pairs file was written is counted, at its place', () => {
  test.each([
    [
      'an edited word',
      de.with(8, `${de[8]} Wieso?`),
      zh,
      '1 paragraph changed',
      'pairs.json:10',
      'de.md:9 changed: “Im Februar 2025',
    ],
    [
      'two in both texts',
      de.with(2, NEW.de).with(9, NEW.de),
      zh.with(9, NEW.zh),
      '3 paragraphs changed',
      'pairs.json:4',
      'de.md:3 changed: “Die Mieten',
    ],
    [
      'one more',
      de.toSpliced(5, 0, NEW.de),
      zh.toSpliced(5, 0, NEW.zh),
      '2 paragraphs new',
      'pairs.json:7',
      'de.md:6 new: “Die Mieten',
    ],
    [
      'one less',
      de,
      zh.toSpliced(4, 1),
      '1 paragraph gone',
      'pairs.json:6',
      'zh.md:4 gone after “npm install qwen”',
    ],
    [
      'the first one less',
      de.toSpliced(0, 1),
      zh,
      '1 paragraph gone',
      'pairs.json:2',
      'de.md:1 gone before “Hangzhou liegt',
    ],
    [
      'two swapped',
      de,
      swap(zh, 4, 5),
      '1 paragraph moved',
      'pairs.json:6',
      'zh.md:6 moved: “这座城市和北京',
    ],
    [
      'some of all',
      swap(de, 7, 8).with(1, NEW.de),
      zh.toSpliced(9, 1),
      '1 paragraph changed, 1 gone, 1 moved',
      'pairs.json:3',
      'de.md:2 changed: “Die Mieten',
    ],
  ] as const)('%s', (_, german, chinese, count, at, other) => {
    const [stale, ...more] = told(editions([...german], [...chinese])).before;
    expect(stale?.message).toBe(`This file is older than the texts: ${count}. Run npm run align.`);
    expect(stale?.at).toBe(at);
    expect(stale?.other?.startsWith(other), stale?.other).toBe(true);
    expect(more.filter(({ message }) => message.includes('older than'))).toEqual([]);
  });

  it('a text that is gone is told as that', () => {
    const [gone, ...more] = told({ de: editionOf('de', de) }).before;
    expect(more).toEqual([]);
    expect(gone?.message).toMatch(
      /^zh\.md is gone: this file still knows 10 paragraphs of a Chinese text\. Put zh\.md back/,
    );
    expect(told({ zh: editionOf('zh', zh) }).before[0]?.message).toMatch(/^de\.md is gone/);
    expect(told({ de: editionOf('de', de) }).after).toEqual([]);
  });
});

describe.each(['before', 'after'] as const)('%s npm run align', (when) => {
  /** Without the line that the file is older. */
  const doubts = (german: Written[], chinese: Written[]) =>
    told(editions(german, chinese))[when].filter(({ message }) => !message.includes('older than'));

  it.each([
    [4, 5],
    [7, 8],
    [8, 9],
    [1, 2],
  ])('swapped neighbours are told as that (%i, %i)', (a, b) => {
    for (const [german, chinese] of [
      [de, swap(zh, a, b)],
      [swap(de, a, b), zh],
    ] as const) {
      const [found, ...more] = doubts(german, chinese);
      expect(more).toEqual([]);
      expect(found?.message).toMatch(/ are swapped: German has them in the other order\./);
      expect(found?.message).not.toContain('--accept');
      expect(found?.at).toMatch(/^zh\.md/);
      expect(found?.other).toMatch(/^de\.md/);
    }
  });

  it('headings that have changed places, too', () => {
    const found = doubts(de, swap(zh, 0, 6));
    expect(
      found.map(({ at, message }) => `${at}${message.slice(message.indexOf('”') + 1)}`),
    ).toEqual([
      'zh.md:1 stands at another place than in German, where its counterpart would be after ““我们并不着急，”一位创始人说。…”. Move one of the two.',
      'zh.md:7 stands at another place than in German, where its counterpart would be at the beginning. Move one of the two.',
    ]);
  });

  it('a paragraph that has moved far is told as that, with where it would be', () => {
    const moved = zh.toSpliced(2, 1).toSpliced(8, 0, zh[2] ?? '');
    const [found, ...more] = doubts(de, moved);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: 'zh.md:9' });
    expect(found?.message).toMatch(
      /^“阿里巴巴于.*” stands at another place than in German, where its counterpart would be after “杭州位于钱塘江/,
    );
    expect(found?.other).toMatch(/^de\.md:3 its counterpart “Alibaba wurde/);
  });

  it('a paragraph that stands twice is told as that', () => {
    const [found, ...more] = doubts(de, zh.toSpliced(6, 0, zh[2] ?? ''));
    expect(more).toEqual([]);
    expect(found?.message).toMatch(
      /^“阿里巴巴于.*” stands twice in this text, and once in German\./,
    );
    expect(found).toMatchObject({ at: 'zh.md:7', other: 'zh.md:3 the first one' });
  });

  it('a paragraph that was divided in one text is told with where to divide the other', () => {
    const [one = '', two = ''] = String(de[2]).split(/(?<=gegründet\.) /);
    const [found, ...more] = doubts(de.toSpliced(2, 1, one, two), zh);
    expect(more).toEqual([]);
    expect(found?.at).toBe('de.md:4');
    expect(found?.message).toMatch(
      /^2 German blocks stand against 1 Chinese block\. Divide that one before “如今有超过19万/,
    );
  });

  it('a paragraph that is missing is told as that', () => {
    const [found, ...more] = doubts(de, zh.toSpliced(4, 1));
    expect(more).toEqual([]);
    expect(found?.message).toMatch(/has no counterpart in Chinese/);
  });
});

describe('halves that come together again', () => {
  it('have the id that they had', () => {
    const apart = told(editions(de, swap(zh, 4, 5))).file;
    expect(apart.pairs.filter(({ apart: half }) => half)).toHaveLength(1);
    const again = realign({ slug: 'a', editions: editions(de, zh) }, apart);
    expect(again.pairs.map(({ id }) => id)).toEqual(first.pairs.map(({ id }) => id));
    expect(again.pairs.some(({ apart: half }) => half)).toBe(false);
  });
});

describe('npm run align says what it has done', () => {
  test.each([
    ['nothing', de, zh, '10 pairs kept'],
    ['an edit', de.with(8, `${de[8]} Wieso?`), zh, '9 pairs kept, 1 changed'],
    ['a new one', de.toSpliced(5, 0, NEW.de), zh.toSpliced(5, 0, NEW.zh), '10 pairs kept, 1 new'],
    ['a lost one', de.toSpliced(5, 1), zh.toSpliced(5, 1), '9 pairs kept, 1 gone'],
  ])('%s', (_, german, chinese, expected) => {
    expect(whatBecame(first, told(editions(german, chinese)).file)).toBe(expected);
  });
  test('a first time', () => expect(whatBecame(EMPTY, first)).toBe('10 pairs new'));
});

describe('whatever is done to the texts, the file fits after npm run align, and a second time nothing is written', () => {
  const FRESH = { de: declaration('de').slice(0, 30), zh: declaration('zh').slice(0, 30) };

  /** One thing that an editor may do to a text. */
  function edit(list: Written[], fresh: Written[], next: () => number): Written[] {
    const at = Math.floor(next() * list.length);
    const to = Math.floor(next() * list.length);
    const one = list[at] ?? '';
    const words = (text: Written) => (typeof text === 'string' ? text : text[1]);
    const what = Math.floor(next() * 7);
    if (what === 0 && list.length > 1) return list.toSpliced(at, 1);
    if (what === 1) return list.toSpliced(at, 0, fresh[Math.floor(next() * fresh.length)] ?? '');
    if (what === 2) return swap(list, at, to);
    if (what === 3) return list.toSpliced(at, 0, list[to] ?? '');
    if (what === 4) return list.with(at, words(one).slice(0, Math.ceil(words(one).length / 2)));
    if (what === 5) return list.toSpliced(at, 1).toSpliced(to, 0, one);
    const middle = Math.floor(words(one).length / 2);
    return list.toSpliced(at, 1, words(one).slice(0, middle), words(one).slice(middle));
  }

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('%i', (seed) => {
    const next = random(seed + 100);
    let texts: Partial<Bilingual<Written[]>> = { de, zh };
    let file = first;
    for (let step = 0; step < 8; step++) {
      for (const locale of ['de', 'zh'] as const) {
        const text = texts[locale];
        if (text && next() < 0.6) texts = { ...texts, [locale]: edit(text, FRESH[locale], next) };
      }
      const one = next();
      if (one < 0.05) texts = texts.de ? { de: texts.de } : texts;
      else if (one < 0.1) texts = { de: texts.de ?? de, zh: texts.zh ?? zh };
      const now = {
        ...(texts.de && { de: editionOf('de', texts.de) }),
        ...(texts.zh && { zh: editionOf('zh', texts.zh) }),
      };
      const before = file;
      file = realign({ slug: 'a', editions: now }, before);
      const text = formatPairs(file);
      const read = readPairs(text, PATH);
      expect(read.fault).toBeUndefined();
      expect(pairEditions({ slug: 'a', editions: now }, { path: PATH, text }).diagnostics).toEqual(
        [],
      );
      expect(formatPairs(realign({ slug: 'a', editions: now }, read.file))).toBe(text);
      // No id is lost or means two things.
      const ids = [...file.pairs.map(({ id }) => id), ...file.retired];
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of before.pairs) expect(ids).toContain(id);
    }
  });
});

describe('a broken pairs file is mended by npm run align', () => {
  const text = formatPairs(first);
  const lines = text.split('\n');
  const now = editions(de, zh);

  test.each([
    ['cut off', lines.slice(0, 4).join('\n')],
    ['empty', ''],
    [
      'in conflict',
      lines.toSpliced(3, 0, '<<<<<<< a').toSpliced(6, 0, '=======', '>>>>>>> b').join('\n'),
    ],
    ['with CRLF line ends and cut', lines.slice(0, 5).join('\r\n')],
    ['of another format', '{"pairs": 7}'],
    ['with an id twice', lines.toSpliced(3, 0, lines[2] ?? '').join('\n')],
    [
      'with a pair of nothing',
      text.replace('{"id"', '{"id":"bbb","de":[],"zh":[],"confidence":1},\n{"id"'),
    ],
  ])('%s', (_, broken) => {
    const before = readPairs(broken, PATH).file ?? salvagePairs(broken);
    const mended = formatPairs(realign({ slug: 'a', editions: now }, before));
    expect(
      pairEditions({ slug: 'a', editions: now }, { path: PATH, text: broken }).diagnostics,
    ).toHaveLength(1);
    expect(
      pairEditions({ slug: 'a', editions: now }, { path: PATH, text: mended }).diagnostics,
    ).toEqual([]);
  });

  test('with CRLF line ends alone nothing is wrong', () => {
    const stored = { path: PATH, text: lines.join('\r\n') };
    expect(pairEditions({ slug: 'a', editions: now }, stored).diagnostics).toEqual([]);
  });
});

expect(HANGZHOU).toHaveLength(10);
