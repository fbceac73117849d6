import { describe, expect, it, test } from 'vitest';
import { reports } from '@/lib/check/report-formats';
import { rules } from '@/lib/check/rules';
import { runCheck } from '@/lib/check/run';
import type { Sample } from './collection';
import { collectionOf } from './collection';

const TERM = (german = 'Wang Xingxing', hanzi = '王兴兴', avoid = '[]') =>
  `{ hanzi: ${hanzi}, pinyin: Wáng Xīngxīng, german: ${german}, kind: person, avoid: { de: ${avoid} }, line: { de: Gründer, zh: 创始人 } }`;

const told = (sample: Partial<Sample>) =>
  runCheck({ collection: collectionOf(sample), diagnostics: [] }, rules).map(
    ({ file, line, rule, message }) => `${file.split('/').at(-1)}:${line} ${rule} ${message}`,
  );

describe('a name that is misspelt', () => {
  test('again and again in one text is told once, with its places', () => {
    const de = [
      'Wang Xinxing kam.',
      'Dann ging Wang Xinxing.',
      'Wang Xinxing blieb.',
      'Wang Xingxing schlief.',
    ];
    const zh = ['王兴兴来了。', '然后王兴兴走了。', '王兴兴留下了。', '王兴兴睡了。'];
    expect(told({ de, zh, term: [TERM()] })).toEqual([
      'de.md:8 term-spelling Unexpected spelling “Wang Xinxing”, expected “Wang Xingxing”. Also at 10:11, 12:1.',
    ]);
  });

  test('has its other places in the report for programs', () => {
    const de = ['Wang Xinxing kam.', 'Wang Xinxing blieb.', 'Wang Xingxing schlief.'];
    const zh = ['王兴兴来了。', '王兴兴留下了。', '王兴兴睡了。'];
    const findings = runCheck({
      collection: collectionOf({ de, zh, term: [TERM()] }),
      diagnostics: [],
    });
    const [first] = findings;
    expect(JSON.parse(reports.json(findings))[0].also).toEqual([
      { file: first?.file, line: 10, column: 1 },
    ]);
  });

  test('many times is counted', () => {
    const de = Array.from({ length: 9 }, () => 'Wang Xinxin kam.');
    const zh = Array.from({ length: 9 }, () => '王兴兴来了。');
    const term = [TERM('Wang Xingxing', '王兴兴', '[Wang Xinxin]')];
    expect(told({ de, zh, term })).toEqual([
      'de.md:8 term-avoid Unexpected spelling “Wang Xinxin”, expected “Wang Xingxing”. Also at 10:1, 12:1, 14:1, 16:1, 18:1 and 3 more.',
    ]);
  });

  test('in both texts is told in each', () => {
    const term = [
      '{ hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, line: { de: Hochschule, zh: 高校 } }',
    ];
    const de = ['Die Zheijang-Universität.', 'Die Zhejiang-Universität.'];
    const zh = ['浙红大学。', '浙江大学。'];
    expect(told({ de, zh, term }).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'de.md:8 term-spelling',
      'zh.md:7 term-spelling',
    ]);
  });

  test('in the registry is told there, once', () => {
    const de = ['Wang Xingxing kam.', 'Dann ging Wang Xingxing.'];
    const zh = ['王兴兴来了。', '然后王兴兴走了。'];
    expect(told({ de, zh, term: [TERM('Wang Xinxing')] })).toEqual([
      'terms.yaml:1 term-spelling Unexpected spelling “Wang Xinxing”, which no text has, expected “Wang Xingxing” as in 2 places.',
    ]);
  });

  test('so that another name is left in it is not told twice', () => {
    const term = [
      '{ hanzi: 浙江, pinyin: Zhèjiāng, german: Zhejiang, kind: place, line: { de: Provinz, zh: 省 } }',
      '{ hanzi: 浙江大学, pinyin: Zhèjiāng Dàxué, german: Zhejiang-Universität, kind: institution, line: { de: Hochschule, zh: 高校 } }',
    ];
    const de = ['Die Zhejiang-Univesität.', 'Die Zhejiang-Universität.'];
    const zh = ['浙江大学。', '浙江大学。'];
    expect(told({ de, zh, term }).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'de.md:8 term-spelling',
    ]);
  });
});

it('what can be mended by itself stays, each at its place', () => {
  const term = [
    '{ hanzi: 深度求索, pinyin: Shēndù Qiúsuǒ, german: DeepSeek, kind: company, line: { de: Firma, zh: 公司 } }',
  ];
  const de = ['Die Firma Deep Seek.', 'Noch einmal Deep Seek.', 'DeepSeek.'];
  const findings = runCheck({ collection: collectionOf({ de, term }), diagnostics: [] }, rules);
  expect(findings.map(({ rule, fix }) => [rule, fix?.text])).toHaveLength(2);
  expect(findings.every(({ fix }) => fix)).toBe(true);
});

it('a name without an entry is told once on the whole site', () => {
  const found = told({
    de: ['Wang Jian kam.', 'Wang Jian ging.'],
    zh: ['王坚来了。', '王坚走了。'],
  });
  expect(found).toEqual([
    'de.md:8 term-unregistered Unexpected name “Wang Jian” (王坚) in both texts but not in the registry, expected in terms.yaml, with a line on what it is: “- { hanzi: 王坚, pinyin: "Wáng Jiān", german: Wang Jian, kind: person, line: { de: …, zh: … } }”.',
  ]);
  const entry = /“(- \{.*\})”/.exec(found[0] ?? '')?.[1] ?? '';
  expect(told({ de: ['Wang Jian kam.'], zh: ['王坚来了。'], term: [entry.slice(2)] })).toEqual([]);
});
