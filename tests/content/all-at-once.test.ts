import { describe, expect, it, test } from 'vitest';
import { ORIGINAL, readFiles, TRANSLATION } from './scratch';

const said = (files: Record<string, string>) =>
  readFiles(files).diagnostics.map(
    ({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`,
  );

describe('one fault hides no other', () => {
  test('keys, types, dates, registries, the body and the other text in one report', () => {
    const de = `---
titel: Der See
description: 7
published: 2026-02-30
updated: 2026-03-01
author: monna
tags: [wasser]
---

Ein [Link](/de/nirgends/) und eine Note[^x].
`;
    const zh = `---
translates: de
title: 湖
descripton: 一篇短文。
---

![](fehlt.png)
`;
    expect(said({ 'content/articles/see/de.md': de, 'content/articles/see/zh.md': zh })).toEqual([
      'content:1 registry',
      'articles/see/de.md:2 front-matter',
      'articles/see/de.md:3 front-matter',
      'articles/see/de.md:4 front-matter',
      'articles/see/de.md:6 front-matter',
      'articles/see/de.md:10 link-dead',
      'articles/see/de.md:10 footnote-undefined',
      'articles/see/zh.md:4 front-matter',
      'articles/see/zh.md:7 image-missing',
    ]);
  });

  test.each([
    ['is no YAML', 'title: "Der See\ndescription: D', /yaml/],
    ['is empty', '', /front-matter/],
  ])('the body is read though the front matter %s', (_, matter, rule) => {
    const [first, ...more] = said({
      'content/articles/see/de.md': `---\n${matter}\n---\n\nEin [Link](/de/nirgends/).\n`,
    });
    expect(first).toMatch(rule);
    expect(more).toEqual([expect.stringContaining('link-dead')]);
  });

  test('a key that stands twice hides nothing, a quotation mark is told where it begins', () => {
    expect(
      said({
        'content/articles/see/de.md': `${ORIGINAL.replace('author: mona', 'author: mona\nauthor: monna').replace('2026-03-01', '2026-03-32')}Still.\n`,
        'content/articles/ufer/de.md': `${ORIGINAL.replace('title: Der See', 'title: "Der See')}Still.\n`,
      }),
    ).toEqual([
      'articles/see/de.md:4 front-matter',
      'articles/see/de.md:6 yaml',
      'articles/ufer/de.md:2 yaml',
    ]);
  });

  test.each([
    ['de', 'zh'],
    ['zh', 'de'],
  ])('%s.md is read though %s.md cannot be opened', (good, bad) => {
    const body = { de: `${ORIGINAL}Ein <b>See</b>.\n`, zh: `${TRANSLATION}一个<b>湖</b>。\n` };
    const line = good === 'de' ? 8 : 7;
    expect(
      said({
        [`content/articles/see/${good}.md`]: body[good as 'de' | 'zh'],
        [`content/articles/see/${bad}.md`]: 'Kein Kopf.\n',
      }).toSorted(),
    ).toEqual(
      [
        `articles/see/${bad}.md:1 front-matter`,
        `articles/see/${good}.md:${line} raw-html`,
      ].toSorted(),
    );
  });

  test.each(['de', 'zh'])(
    'the text without a day, %s, lacks only \u201ctranslates\u201d',
    (locale) => {
      const head = (day: string) => `---\ntitle: T\ndescription: D\n${day}---\n\n`;
      const dated = head('published: 2026-03-01\nauthor: mona\n');
      const { diagnostics } = readFiles({
        'content/articles/see/de.md': `${locale === 'de' ? head('') : dated}Am See.\n`,
        'content/articles/see/zh.md': `${locale === 'zh' ? head('') : dated}湖边。\n`,
      });
      expect(diagnostics.map(({ file, line, message }) => [file.slice(-5), line, message])).toEqual(
        [[`${locale}.md`, 1, 'The key “translates” is missing. Add it.']],
      );
    },
  );

  test('both texts are read though both are written as originals', () => {
    expect(
      said({
        'content/articles/see/de.md': `${ORIGINAL.replace('2026-03-01', '2026-13-01')}Still.\n`,
        'content/articles/see/zh.md': `${ORIGINAL}![](fehlt.png)\n`,
      }),
    ).toEqual([
      'articles/see/de.md:4 front-matter',
      'articles/see/zh.md:1 edition',
      'articles/see/zh.md:8 image-missing',
    ]);
  });

  test('a folder name that is no address does not hide what is wrong in the text', () => {
    expect(said({ 'content/articles/Der_See/de.md': `${ORIGINAL}[Hier](/de/x/)\n` })).toEqual([
      'articles/Der_See/de.md:1 slug',
      'articles/Der_See/de.md:8 link-dead',
    ]);
  });

  test('one wrong entry of a registry does not hide another', () => {
    expect(
      said({
        'content/authors.yaml':
          'mona: { name: { de: Mona }, role: { de: Autorin, zh: 作者 } }\nkai: { name: { de: Kai, zh: 凯 } }\n',
        'content/tags.yaml': 'see: { de: See }\nufer: { de: Ufer, zh: 岸 }\n',
        'content/articles/see/de.md': `${ORIGINAL.replace('author: mona', 'author: mona\ntags: [see, ufer, wald]')}Still.\n`,
      }),
    ).toEqual([
      'articles/see/de.md:6 front-matter',
      'authors.yaml:1 registry',
      'authors.yaml:2 registry',
      'tags.yaml:1 registry',
    ]);
  });
});

describe('what could be read stays', () => {
  it('an article whose author cannot be read is an article', () => {
    const { collection, damaged } = readFiles({
      'content/authors.yaml': 'mona: [',
      'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
    });
    expect(collection.articles).toMatchObject([{ slug: 'see', author: { key: 'mona' } }]);
    expect(damaged).toEqual([]);
  });

  it('an article with errors is left out, but kept for those who mend it', () => {
    const { collection, damaged } = readFiles({
      'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
      'content/articles/see/zh.md': '---\ntitle: "湖\n---\n\n一个湖。\n',
      'content/articles/ufer/de.md': 'Kein Kopf.\n',
      'content/pages/about/de.md': '---\ntitle: Wir\ndescription: D\n---\n\nWir.\n',
    });
    expect(collection).toMatchObject({ articles: [], pages: [] });
    expect(damaged).toMatchObject([
      {
        slug: 'see',
        folder: 'content/articles/see',
        whole: true,
        article: { editions: { de: { title: 'Der See' }, zh: { title: '' } } },
      },
      { slug: 'ufer', article: undefined, whole: false },
      { slug: 'about', folder: 'content/pages/about', whole: false },
    ]);
  });
});
