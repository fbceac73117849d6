import { describe, expect, it } from 'vitest';
import { pairEditions } from '@/lib/align/pairs';
import {
  EMPTY,
  formatPairs,
  type PairsFile,
  readPairs,
  salvagePairs,
} from '@/lib/align/pairs/file';
import { PAIR_ID } from '@/lib/align/pairs/ids';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import type { Bilingual, Block } from '@/lib/model';
import { editionOf, HANGZHOU, random, side, type Written } from './texts';

type Rows = Bilingual<Written>[];

const articleOf = (rows: Rows, directives: Partial<Bilingual<Block['directives'][]>> = {}) => ({
  slug: 'see',
  editions: {
    de: editionOf('de', side('de', rows), directives.de),
    zh: editionOf('zh', side('zh', rows), directives.zh),
  },
});

const edited = (rows: Rows, at: number, change: Partial<Bilingual<Written>>): Rows =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

const ids = ({ pairs }: PairsFile) => pairs.map(({ id }) => id);
const confirm = (file: PairsFile, at: number): PairsFile => ({
  ...file,
  pairs: file.pairs.map((pair, index) => (index === at ? { ...pair, status: 'confirmed' } : pair)),
});

const first = realign(articleOf(HANGZHOU));
const NEW: Bilingual<Written> = {
  de: 'Die Mieten stiegen 2024 um 7,3 Prozent, schneller als in jeder anderen Stadt.',
  zh: '2024年房租上涨了7.3%，比其他任何城市都快。',
};

describe('a new pairs file', () => {
  it('has a pair for every row, with ids that tell nothing', () => {
    expect(first.pairs).toHaveLength(HANGZHOU.length);
    for (const id of ids(first)) expect(id).toMatch(PAIR_ID);
    expect(new Set(ids(first)).size).toBe(first.pairs.length);
    expect(ids(realign({ ...articleOf(HANGZHOU), slug: 'other' }))).not.toEqual(ids(first));
  });

  it('is the same every time', () => {
    expect(formatPairs(realign(articleOf(HANGZHOU)))).toBe(formatPairs(first));
  });

  it('has one pair a line and reads as it was written', () => {
    const text = formatPairs(confirm(first, 2));
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(
      first.pairs.length,
    );
    expect(readPairs(text, 'pairs.json').file).toEqual(JSON.parse(text));
    expect(formatPairs(readPairs(text, 'pairs.json').file ?? EMPTY)).toBe(text);
    expect(readPairs(formatPairs(EMPTY), 'pairs.json').file).toEqual(EMPTY);
  });

  it('gives the pairs of the editions', () => {
    const { pairs = [] } = resolvePairs(first, articleOf(HANGZHOU).editions);
    expect(pairs.map(({ blocks }) => blocks)).toEqual(
      HANGZHOU.map((_, at) => ({ de: [at], zh: [at] })),
    );
    expect(pairs[1]?.sentences).toEqual([
      { de: [0], zh: [0] },
      { de: [1], zh: [1] },
    ]);
    expect(pairs[3]?.sentences).toEqual([]);
  });

  it('exists for an article with one edition', () => {
    const alone = { slug: 'see', editions: { de: editionOf('de', side('de')) } };
    const file = realign(alone);
    expect(file.pairs.every(({ de, zh }) => de.length === 1 && zh.length === 0)).toBe(true);
    expect(realign(alone, file)).toEqual(file);
    expect(ids(realign(articleOf(HANGZHOU), file))).toEqual(ids(file));
  });
});

describe('after an edit', () => {
  it('of nothing, all stays', () => {
    expect(realign(articleOf(HANGZHOU), confirm(first, 4))).toEqual(confirm(first, 4));
  });

  it('a pair keeps its id, but is no longer confirmed', () => {
    const rows = edited(HANGZHOU, 1, { de: `${HANGZHOU[1]?.de} Sie wächst noch.` });
    const file = realign(articleOf(rows), confirm(confirm(first, 1), 2));
    expect(ids(file)).toEqual(ids(first));
    expect(file.pairs[1]?.status).toBeUndefined();
    expect(file.pairs[2]?.status).toBe('confirmed');
  });

  it('a paragraph that is put in gets an id of its own', () => {
    const file = realign(articleOf(HANGZHOU.toSpliced(5, 0, NEW)), first);
    expect(ids(file).toSpliced(5, 1)).toEqual(ids(first));
    expect(ids(first)).not.toContain(ids(file)[5]);
  });

  it('a paragraph that goes takes its id along for good', () => {
    const file = realign(articleOf(HANGZHOU.toSpliced(5, 1)), first);
    expect(ids(file)).toEqual(ids(first).toSpliced(5, 1));
    expect(file.retired).toEqual([ids(first)[5]]);
    const back = realign(articleOf(HANGZHOU), file);
    expect(ids(back)[5]).not.toBe(ids(first)[5]);
    expect(back.retired).toEqual(file.retired);
  });

  it('paragraphs that change places take their ids along', () => {
    const rows = HANGZHOU.toSpliced(2, 1);
    const moved = rows.toSpliced(8, 0, HANGZHOU[2] as Bilingual<Written>);
    const file = realign(articleOf(moved), first);
    expect(ids(file)).toEqual(
      ids(first)
        .toSpliced(2, 1)
        .toSpliced(8, 0, ids(first)[2] ?? ''),
    );
  });

  it('a text that is written anew is another paragraph', () => {
    const file = realign(articleOf(edited(HANGZHOU, 4, NEW)), first);
    expect(ids(first)).not.toContain(ids(file)[4]);
    expect(file.retired).toEqual([ids(first)[4]]);
  });

  it('a paragraph without counterpart that was confirmed stays so', () => {
    const { editions } = articleOf(HANGZHOU);
    const article = {
      slug: 'see',
      editions: { ...editions, zh: editionOf('zh', side('zh').toSpliced(4, 1)) },
    };
    const lonely = realign(article);
    expect(lonely.pairs[4]?.zh).toEqual([]);
    const rows = edited(HANGZHOU, 8, { de: `${HANGZHOU[8]?.de} Warum?` });
    const later = {
      ...article,
      editions: { ...article.editions, de: editionOf('de', side('de', rows)) },
    };
    const file = realign(later, confirm(lonely, 4));
    expect(ids(file)).toEqual(ids(lonely));
    expect(file.pairs[4]?.status).toBe('confirmed');
  });

  it.each(Array.from({ length: 15 }, (_, seed) => seed))(
    'at random, what is untouched keeps its id (%i)',
    (seed) => {
      const next = random(seed);
      let rows: (Bilingual<Written> & { id?: string | undefined })[] = HANGZHOU.map((row, at) => ({
        ...row,
        id: ids(first)[at],
      }));
      let file = first;
      for (let step = 0; step < 6; step++) {
        const at = Math.floor(next() * rows.length);
        const what = next();
        if (what < 0.3 && rows.length > 4) rows = rows.toSpliced(at, 1);
        else if (what < 0.5)
          rows = rows.toSpliced(at, 0, { de: `${NEW.de} ${step}`, zh: `${NEW.zh}${step}` });
        else if (Array.isArray(rows[at]?.de)) continue;
        else rows = edited(rows, at, { zh: `${rows[at]?.zh}真的${step}。` });
        file = realign(articleOf(rows), file);
        const { pairs = [] } = resolvePairs(file, articleOf(rows).editions);
        const covered = pairs.flatMap(({ blocks }) => blocks.de);
        expect(covered).toEqual(rows.map((_, index) => index));
        for (const [index, row] of rows.entries()) {
          if (row.id)
            expect(pairs.find(({ blocks }) => blocks.de.includes(index))?.id).toBe(row.id);
        }
        expect(new Set([...ids(file), ...file.retired]).size).toBe(
          file.pairs.length + file.retired.length,
        );
        rows = rows.map((row, index) => ({ ...row, id: row.id ?? file.pairs[index]?.id }));
      }
    },
  );
});

describe('a pairs file that cannot be used', () => {
  const text = formatPairs(first);
  const lines = text.split('\n');
  const article = articleOf(HANGZHOU);
  const diagnose = (broken: string, texts = article) =>
    pairEditions(texts, { path: 'a/pairs.json', text: broken }).diagnostics;

  it('is none if it fits', () => {
    expect(diagnose(text)).toEqual([]);
  });

  it.each([
    ['is empty', '', 1, 'pairs-file'],
    ['is cut off', lines.slice(0, 4).join('\n'), 1, 'pairs-file'],
    [
      'has a typing error',
      lines.with(3, lines[3]?.replace('"zh"', 'zh"') ?? '').join('\n'),
      4,
      'pairs-file',
    ],
    ['has an unknown key', text.replace('"confidence"', '"confidense"'), 2, 'pairs-file'],
    ['has an id twice', lines.toSpliced(3, 0, lines[2] ?? '').join('\n'), 4, 'pairs-file'],
    ['has conflict markers', lines.toSpliced(2, 0, '<<<<<<< HEAD').join('\n'), 3, 'pairs-file'],
    ['is not of this format', '[1, 2]', 1, 'pairs-file'],
    ['has another hash', text.replace(/(\n.*\n.*"de":\[")..../, '$1AAAA'), 3, 'pairs-stale'],
    ['lacks a pair', lines.toSpliced(4, 1).join('\n'), 5, 'pairs-stale'],
    [
      'has sentences that do not exist',
      text.replace('"confidence"', '"sentences":"9-9","confidence"'),
      2,
      'pairs-stale',
    ],
  ])('%s', (_, broken, line, rule) => {
    const [found, ...more] = diagnose(broken);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: 'a/pairs.json', line, rule, severity: 'error' });
    expect(found?.message).toContain('npm run align');
  });

  it('is missing, or stale', () => {
    expect(pairEditions(article).diagnostics).toMatchObject([{ rule: 'pairs-stale', line: 1 }]);
    const [stale] = diagnose(text, articleOf(edited(HANGZHOU, 5, NEW)));
    expect(stale).toMatchObject({ line: 7, other: { file: 'content/articles/a/de.md', line: 6 } });
  });

  it('still gives pairs, with the ids that can be read', () => {
    const conflict = lines
      .toSpliced(6, 0, '=======', '>>>>>>> x')
      .toSpliced(2, 0, '<<<<<<< HEAD')
      .join('\n');
    const { pairs } = pairEditions(article, { path: 'a/pairs.json', text: conflict });
    expect(pairs.map(({ id }) => id)).toEqual(ids(first));
    expect(salvagePairs(conflict).pairs).toEqual(first.pairs);
  });
});
