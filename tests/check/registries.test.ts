import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/lib/cache/folder';
import { fixAll } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder, SOURCE } from './collection';

const article = (head = '') =>
  `---\ntitle: Titel\ndescription: Zeile\npublished: 2026-11-18\nauthor: mona\n${head}---\n\nJa.\n`;

/** Files of a site with one article; the texts of registries are what is tested. */
const site = (files: Record<string, string>) => ({
  'content/authors.yaml': AUTHORS,
  'content/articles/a/de.md': article(),
  ...files,
});

/** What is found in some files, as `file:line:column rule found`. */
function found(files: Record<string, string>): string[] {
  return inFolder(site(files), (root) =>
    runCheck(readCollection({ root }))
      .filter(({ file }) => file in files)
      .map(({ file, line, column, rule, message }) => {
        const [, what = message] = /^Unexpected (?:`([^`]*)`|.*)/.exec(message) ?? [];
        return `${file}:${line}:${column} ${rule} ${what}`;
      }),
  );
}

/** What `--fix` makes of a file, and what it leaves to be mended. */
function mended(path: string, text: string) {
  return inFolder(site({ [path]: text }), (root) => {
    const { findings } = fixAll(() => runCheck(readCollection({ root })), root);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { text: readFileSync(join(root, path), 'utf8'), errors, findings };
  });
}

describe('the texts of registries', () => {
  it('are checked in every one of them, each at its letter', () => {
    expect(
      found({
        'content/authors.yaml':
          'mona:\n  name:\n    de: Mona\n    zh: 小莫\n  role:\n    de: Autorin  und mehr\n    zh: 作者,编辑\n',
        'content/tags.yaml': 'stadt:\n  de: Stadt - Land\n  zh: 城市(乡村)\n',
        'content/series.yaml': 'reihe: { de: Eine "Reihe", zh: 一個系列 }\n',
        'content/terms.yaml':
          '- hanzi: 杭州\n  pinyin: Hángzhōu\n  german: Hangzhou\n  kind: place\n  line:\n    de: Stadt, 5km groß\n    zh: 城市...\n',
        'seeds/quelle.md': `---\n${SOURCE.replace('quality: { de: Q,', "quality: { de: 'Gut , ja',")}\nfacts:\n  - id: a\n    claim: { de: Wort, zh: "他说,好" }\n    numbers: []\n---\n`,
      }),
    ).toEqual([
      'content/authors.yaml:6:16 spaces Unexpected double space, expected one space.',
      'content/authors.yaml:7:11 punctuation-width ,',
      'content/series.yaml:1:19 quotes "',
      'content/series.yaml:1:25 quotes "',
      'content/series.yaml:1:33 traditional 個',
      'content/tags.yaml:2:12 dashes  - ',
      'content/tags.yaml:3:9 punctuation-width (',
      'content/tags.yaml:3:12 punctuation-width )',
      'content/terms.yaml:6:17 units km',
      'content/terms.yaml:7:11 ellipses ...',
      'seeds/quelle.md:7:20 spaces Unexpected space before a punctuation mark, expected none.',
      'seeds/quelle.md:9:9 fact-unused Unexpected fact that no text uses, expected a footnote [^quelle/a] somewhere.',
      'seeds/quelle.md:10:31 punctuation-width ,',
    ]);
  });

  it('have characters that nobody sees told once', () => {
    expect(found({ 'content/tags.yaml': 'stadt: { de: Sta\u200Bdt, zh: 城\u200B市 }\n' })).toEqual([
      expect.stringMatching(/^content\/tags\.yaml:1:17 invisible-characters/),
      expect.stringMatching(/^content\/tags\.yaml:1:27 invisible-characters/),
    ]);
  });

  it.each([
    ['plain', 'stadt:\n  de: Stadt\n  zh: 城市,乡村\n', '3:9'],
    ['plain on two lines', 'stadt:\n  de: Stadt\n  zh: 城市\n    和,乡村\n', '4:6'],
    ['in single quotes', "stadt:\n  de: Stadt\n  zh: '城市,乡村'\n", '3:10'],
    ['in double quotes', 'stadt:\n  de: Stadt\n  zh: "城市,乡村"\n', '3:10'],
    ['in double quotes on two lines', 'stadt:\n  de: Stadt\n  zh: "城市\n    和,乡村"\n', '4:6'],
    ['folded', 'stadt:\n  de: Stadt\n  zh: >-\n    城市\n    和,乡村\n', '5:6'],
    ['literal', 'stadt:\n  de: Stadt\n  zh: |\n    城市\n    和,乡村\n', '5:6'],
    ['in brackets', 'stadt: { de: Stadt, zh: "城市,乡村" }\n', '1:28'],
    ['with a comment before it', '# 城市,乡村\nstadt:\n  de: Stadt\n  zh: 城市,乡村\n', '4:9'],
    [
      'like another one before',
      'a: { de: A, zh: 城市 }\nstadt:\n  de: Stadt\n  zh: 城市,乡村\n',
      '4:9',
    ],
    ['with returns', 'stadt:\r\n  de: Stadt\r\n  zh: 城市,乡村\r\n', '3:9'],
    ['of decomposed letters', 'stadt:\n  de: Stadt\n  zh: A\u0308城市,乡村\n', '3:11'],
    // Only the beginning is known of what was typed with other signs.
    ['with escapes', 'stadt:\n  de: Stadt\n  zh: "城市\\x2C乡村"\n', '3:7'],
    ['of escapes alone', 'stadt:\n  de: Stadt\n  zh: "\\u57CE,\\u4E61"\n', '3:7'],
  ])('are found %s', (_, yaml, place) => {
    const told = found({ 'content/tags.yaml': yaml });
    expect(told).toEqual([`content/tags.yaml:${place} punctuation-width ,`]);
  });

  it('are found where the same text stands twice', () => {
    expect(
      found({
        'content/authors.yaml':
          'mona:\n  role: { de: Autorin, zh: "作者\\x2C编辑" }\n  name: { de: Mona, zh: "作者,编辑" }\n',
      }),
    ).toEqual([
      'content/authors.yaml:2:28 punctuation-width ,',
      'content/authors.yaml:3:28 punctuation-width ,',
    ]);
  });

  it('are read against the registry of names, their spellings to avoid are not', () => {
    const term =
      '- hanzi: 杭州\n  pinyin: Hángzhōu\n  german: Hangzhou\n  kind: place\n  avoid: { de: [Hangtschou], zh: [] }\n  line: { de: Stadt, zh: 城市 }\n';
    expect(
      found({
        'content/tags.yaml': 'stadt: { de: Aus Hangtschou, zh: 来自杭州 }\n',
        'content/terms.yaml': term,
      }),
    ).toEqual([
      'content/tags.yaml:1:18 term-avoid Unexpected spelling “Hangtschou”, expected “Hangzhou”.',
    ]);
  });

  it('are checked where another entry is wrong', () => {
    expect(
      found({ 'content/tags.yaml': 'a: { de: A }\nstadt: { de: Stadt, zh: "城市,乡村" }\n' }),
    ).toEqual([
      expect.stringMatching(/^content\/tags\.yaml:1:4 registry/),
      'content/tags.yaml:2:28 punctuation-width ,',
    ]);
  });

  it('of an author stand in the cache of no article', () => {
    const files = { 'content/authors.yaml': AUTHORS.replace('作者', '作者.') };
    inFolder(site(files), (root) => {
      const stored = new Map<string, Buffer>();
      const cache: Store = {
        peek: (name) => stored.get(name),
        put: (name, content) => void stored.set(name, content),
      };
      const rules = () =>
        runCheck(readCollection({ root }), undefined, cache)
          .filter(({ file }) => file === 'content/authors.yaml')
          .map(({ rule }) => rule);
      expect(rules()).toEqual(['punctuation-width']);
      expect(rules()).toEqual(['punctuation-width']);
    });
  });
});

describe('what is mended in YAML', () => {
  it.each([
    [
      'stadt:\n  de: Stadt - Land\n  zh: 城市,乡村\n',
      'stadt:\n  de: Stadt – Land\n  zh: 城市，乡村\n',
    ],
    ["stadt: { de: 'Stadt  Land', zh: 城市 }\n", "stadt: { de: 'Stadt Land', zh: 城市 }\n"],
    ['stadt: { de: "Stadt，Land", zh: 城市 }\n', 'stadt: { de: "Stadt, Land", zh: 城市 }\n'],
    [
      'stadt:\n  de: Stadt，Land\n  zh: >\n    城市,\n    乡村\n',
      'stadt:\n  de: Stadt, Land\n  zh: >\n    城市，\n    乡村\n',
    ],
  ])('is what the page says: %j', (before, after) => {
    const { text, errors, findings } = mended('content/tags.yaml', before);
    expect(text).toBe(after);
    expect(errors).toEqual([]);
    expect(findings.filter(({ fix }) => fix)).toEqual([]);
  });

  it.each([
    ['a value between brackets', 'stadt: { de: Stadt，Land, zh: 城市 }\n'],
    ['a key', 'stadt:\n  de: Stadt： Land\n  zh: 城市\n'],
  ])('is nothing that would become the end of %s', (_, before) => {
    const { text, errors } = mended('content/tags.yaml', before);
    expect(text).toBe(before);
    expect(errors).toEqual([]);
  });

  it('is nothing of front matter that would become a key', () => {
    const before = article('note: Stadt： Land，Fluss\n');
    const { text, errors } = mended('content/articles/a/de.md', before);
    expect(text).toBe(before.replace('，', ', '));
    expect(errors).toEqual([]);
  });
});
