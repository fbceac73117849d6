import { describe, expect, test } from 'vitest';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder, SOURCE } from './collection';

const DE = [
  'Im Jahr 1985 kam er nach Hangzhou.[^quelle/jahr] Siehe [dort](https://example.org/a).',
  '## Am See',
  '![Nebel](see.svg "Der See")',
];
const ZH = [
  '1985年他来到杭州。[^quelle/jahr]见[那里](https://example.org/a)。',
  '## 湖边',
  '![雾](see.svg "湖")',
];
const FACT = '{ id: jahr, claim: { de: Er kam 1985., zh: 他1985年来。 }, numbers: ["1985"] }';

/** What is said of the two texts, by rule and place. */
function said(de: string[], zh: string[]): string[] {
  const files = {
    'content/authors.yaml': AUTHORS,
    'content/articles/a/de.md': `---\ntitle: T\ndescription: D\npublished: 2020-11-18\nauthor: mona\n---\n\n${de.join('\n\n')}\n`,
    'content/articles/a/zh.md': `---\ntitle: 题\ndescription: 说\ntranslates: de\n---\n\n${zh.join('\n\n')}\n`,
    'content/articles/a/see.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'seeds/quelle.md': `---\n${SOURCE}\nfacts: [${FACT}]\n---\n`,
  };
  return inFolder(files, (root) => runCheck(readCollection({ root })))
    .filter(({ rule }) => !rule.startsWith('pairs') && rule !== 'term-unregistered')
    .map(({ file, line, rule }) => `${file.split('/').at(-1)}:${line} ${rule}`);
}

const change = (list: string[], from: string, to: string) =>
  list.map((one) => one.replace(from, to));

test('there is nothing to say at first', () => expect(said(DE, ZH)).toEqual([]));

describe('one mistake is told once', () => {
  test.each([
    ['a label', change(DE, 'quelle/jahr', 'quelle/jahre'), ZH, ['de.md:8 footnote-undefined']],
    [
      'a label in the translation',
      DE,
      change(ZH, 'quelle/jahr', 'quele/jahr'),
      ['zh.md:7 footnote-undefined'],
    ],
    ['a link', change(DE, 'https://example.org/a', '/de/b/'), ZH, ['de.md:8 link-dead']],
    [
      'a link in the translation',
      DE,
      change(ZH, 'https://example.org/a', '/zh/b/'),
      ['zh.md:7 link-dead'],
    ],
    ['a heading', change(DE, '## ', '# '), ZH, ['de.md:10 heading-level']],
    ['an image', change(DE, 'see.svg', 'sea.svg'), ZH, ['de.md:12 image-missing']],
    ['a number', change(DE, '1985', '1986'), ZH, ['de.md:8 fact-number']],
    ['a number in the translation', DE, change(ZH, '1985', '1986'), ['zh.md:7 fact-number']],
    ['a link that only differs', DE, change(ZH, 'org/a', 'org/b'), ['zh.md:7 links']],
    [
      'a link that is missing',
      DE,
      change(ZH, '[那里](https://example.org/a)', '那里'),
      ['de.md:8 links'],
    ],
  ])('%s', (_, de, zh, expected) => expect(said(de, zh)).toEqual(expected));
});

test('another mistake in the same paragraph is told as well', () => {
  const de = change(change(DE, 'quelle/jahr', 'quelle/jahre'), 'nach', 'mit 77 Leuten nach');
  const zh = change(ZH, '来到', '带着78个人来到');
  expect(said(de, zh)).toEqual(['de.md:8 footnote-undefined', 'zh.md:7 numbers']);
});
