import { describe, expect, it } from 'vitest';
import { pairEditions } from '@/lib/align/pairs';
import { doubtfulPairs } from '@/lib/align/pairs/doubts';
import type { Directive } from '@/lib/model';
import { article, span } from '../samples';
import { editionOf, HANGZHOU, side, type Written } from './texts';

const same = (id: string): Directive[] => [{ kind: 'same', id, source: span }];
const only: Directive[] = [{ kind: 'only', source: span }];
const join: Directive[] = [{ kind: 'join', source: span }];

function pair(
  de: Written[],
  zh: Written[],
  directives: { de?: Record<number, Directive[]>; zh?: Record<number, Directive[]> } = {},
) {
  const list = (count: number, given: Record<number, Directive[]> = {}) =>
    Array.from({ length: count }, (_, at) => given[at] ?? []);
  const editions = {
    de: editionOf('de', de, list(de.length, directives.de)),
    zh: editionOf('zh', zh, list(zh.length, directives.zh)),
  };
  const { pairs, diagnostics } = pairEditions({ slug: 'a', editions });
  return {
    rows: pairs.map(({ id, blocks }) => ({ id, rows: `${blocks.de.join()}:${blocks.zh.join()}` })),
    faults: diagnostics.filter(({ rule }) => rule === 'pairs-override'),
    doubts: doubtfulPairs(article({ editions, pairs })),
  };
}

const de = side('de');
const zh = side('zh');

describe('overrides', () => {
  it('pair blocks that the aligner would not pair, under the id they name', () => {
    const { rows, faults, doubts } = pair(de, zh, {
      de: { 2: same('xyz') },
      zh: { 4: same('xyz') },
    });
    expect(rows).toContainEqual({ id: 'xyz', rows: '2:4' });
    expect(faults).toEqual([]);
    expect(doubts.some(({ file, line }) => file.endsWith('de.md') && line === 3)).toBe(false);
  });

  it('leave a block without counterpart', () => {
    const { rows, doubts } = pair(de, zh, { de: { 4: only }, zh: { 4: only } });
    expect(rows.map((row) => row.rows)).toEqual(expect.arrayContaining(['4:', ':4', '5:5']));
    expect(doubts).toEqual([]);
  });

  it('join blocks', () => {
    const split = de.toSpliced(
      2,
      1,
      'Alibaba wurde 1999 in einer Wohnung gegründet.',
      'Ganz neu: 77 Gäste.',
    );
    const { rows, doubts } = pair(split, zh, { de: { 3: join } });
    expect(rows.map((row) => row.rows)).toContain('2,3:2');
    expect(doubts).toEqual([]);
  });

  it.each([
    ['without partner', { de: { 2: same('xyz') } }, ['has no partner']],
    ['twice', { de: { 1: same('xyz'), 2: same('xyz') }, zh: { 1: same('xyz') } }, ['twice']],
    [
      'that cross',
      { de: { 1: same('xyz'), 2: same('bcd') }, zh: { 1: same('bcd'), 2: same('xyz') } },
      ['different order'],
    ],
    ['that contradict', { de: { 2: [...only, ...join] } }, ['Only one of']],
    ['that join nothing', { zh: { 0: join } }, ['no block before']],
  ])('%s are errors', (_, directives, messages) => {
    const { faults } = pair(de, zh, directives);
    expect(faults).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) {
      expect(faults[at]).toMatchObject({ severity: 'error', line: 1, column: 1 });
      expect(faults[at]?.message).toContain(message);
    }
  });
});

describe('doubtful pairs', () => {
  it('are none in a faithful translation', () => {
    expect(pair(de, zh).doubts).toEqual([]);
  });

  it('are reported once, with both places and the cure', () => {
    const { doubts, rows } = pair(de, zh.toSpliced(4, 1));
    expect(doubts).toHaveLength(1);
    const [doubt] = doubts;
    expect(doubt).toMatchObject({
      file: 'content/articles/a/de.md',
      line: 5,
      severity: 'warning',
      rule: 'pairs-doubtful',
      other: { file: 'content/articles/a/zh.md', line: 4 },
    });
    expect(doubt?.message).toMatch(/^“Was unterscheidet die Stadt.*has no counterpart in Chinese/);
    expect(doubt?.message).toContain(`npm run align -- --accept a ${rows[4]?.id}`);
  });

  it('tell that blocks were merged', () => {
    const [doubt, ...more] = pair(de, zh.toSpliced(7, 2, `${zh[7]}${zh[8]}`)).doubts;
    expect(more).toEqual([]);
    expect(doubt?.message).toContain('2 German blocks stand against 1 Chinese block');
  });

  it('are one for editions that have nothing in common', () => {
    const other = [
      '今天天气很好。',
      '我喜欢吃苹果，也喜欢吃梨，还有葡萄。',
      '猫在睡觉。',
      '明年再说吧！',
      '谢谢。',
    ];
    const { doubts } = pair(
      de.filter((one) => typeof one === 'string'),
      other,
    );
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.message).toContain('seem to say different things');
  });

  it('are none where there is one edition', () => {
    const { pairs } = pairEditions({ slug: 'a', editions: { zh: editionOf('zh', zh) } });
    expect(pairs).toHaveLength(HANGZHOU.length);
    expect(doubtfulPairs(article({ editions: { zh: editionOf('zh', zh) }, pairs }))).toEqual([]);
  });
});
