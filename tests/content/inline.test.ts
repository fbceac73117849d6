import { describe, expect, it } from 'vitest';
import { inOneLine } from '@/lib/language/inline';
import type { Locale } from '@/lib/model';
import { ORIGINAL, readFiles, TRANSLATION } from './scratch';

/** Inline forms: as typed, as HTML and as plain text, in each language. */
const FORMS: [typed: string, html: Record<Locale, string>, plain: Record<Locale, string>][] = [
  ['汉字\n汉字', both('汉字汉字', (hanzi) => hanzi), both('汉字汉字')],
  ['𠮷野\n𬭎好', both('𠮷野𬭎好', (hanzi) => hanzi), both('𠮷野𬭎好')],
  ['葛\u{E0100}\n城', both('葛\u{E0100}城', (hanzi) => hanzi), both('葛\u{E0100}城')],
  [
    '列夫·托尔斯泰，《战争与和平》',
    both('列夫·托尔斯泰，《战争与和平》', (hanzi) => hanzi),
    both('列夫·托尔斯泰，《战争与和平》'),
  ],
  ['Wort\nWort', both('Wort Wort'), both('Wort Wort')],
  [
    'Wort\n汉字',
    { de: `Wort ${span('汉字')}`, zh: 'Wort汉字' },
    { de: 'Wort 汉字', zh: 'Wort汉字' },
  ],
  ['{汉字|hàn zì}', both(ruby('汉字', 'hàn zì')), both('汉字')],
  ['{葛\u{E0100}𠮷|gě jí}', both(ruby('葛\u{E0100}𠮷', 'gě jí')), both('葛\u{E0100}𠮷')],
  ['{汉|hàn}\n{字|zì}', both(ruby('汉', 'hàn') + ruby('字', 'zì')), both('汉字')],
  ['⼀⽇\n⽂', both('一日文', (hanzi) => hanzi), both('一日文')],
  ['a\u200Bb\u00ADc', both('abc'), both('abc')],
  ['二○二五年', both('二〇二五年', (hanzi) => hanzi), both('二〇二五年')],
  ['M\u0061\u0308rz', both('März'), both('März')],
  ['👩\u200D🔬 3️⃣', both('👩\u200D🔬 3️⃣'), both('👩\u200D🔬 3️⃣')],
];

function both(text: string, hanzi?: (text: string) => string): Record<Locale, string> {
  return { de: hanzi ? span(hanzi(text)) : text, zh: text };
}

function span(hanzi: string): string {
  return `<span lang="zh-Hans">${hanzi}</span>`;
}

function ruby(base: string, reading: string): string {
  return `<ruby lang="zh-Hans">${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`;
}

const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Places in Markdown: what is written, and what must stand in the HTML. A row of a table is one line. */
const PLACES: [
  name: string,
  write: (one: string) => string,
  html: (one: string) => string,
  line?: true,
][] = [
  ['a paragraph', (one) => one, (one) => `<p>${one}</p>`],
  ['a heading', (one) => `## ${one}`, (one) => `<h2>${one}</h2>`, true],
  ['emphasis', (one) => `**${one}**`, (one) => `<strong>${one}</strong>`],
  [
    'a link',
    (one) => `[${one}](https://example.org)`,
    (one) => `<a href="https://example.org">${one}</a>`,
  ],
  ['a list', (one) => `- ${one.replace('\n', '\n  ')}`, (one) => `<li>${one}</li>`],
  ['a quotation', (one) => `> ${one.replace('\n', '\n> ')}`, (one) => `<p>${one}</p>`],
  ['a table', (one) => `| A | B |\n| - | - |\n| ${one} | Ja |`, (one) => `<td>${one}</td>`, true],
  ['a caption', (one) => `![x](a.svg "${one}")`, (one) => `<figcaption>${one}</figcaption>`],
];

/** One edition whose body is `body`; the other one is short. */
function read(locale: Locale, body: string, head = '') {
  const texts = { de: `${ORIGINAL}Ja.\n`, zh: `${TRANSLATION}好。\n` };
  const own = texts[locale].replace(/(---\n\n)[\s\S]*$/, `${head}$1${body}\n`);
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': texts.de,
    'content/articles/see/zh.md': texts.zh,
    'content/articles/see/a.svg': IMAGE,
    [`content/articles/see/${locale}.md`]: own,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const edition = collection.articles[0]?.editions[locale];
  if (!edition) throw new Error('nothing was read');
  return edition;
}

describe.each(['de', 'zh'] as const)('%s', (locale) => {
  describe.each(PLACES)('%s', (_, write, expected, line) => {
    it.each(FORMS)('%j', (typed, html, plain) => {
      if (line && typed.includes('\n')) return;
      const [block] = read(locale, write(typed)).blocks;
      expect(block?.html).toContain(expected(html[locale]));
      // The text is that of the HTML, readings in brackets.
      const text = html[locale].replace(/<[^>]+>/g, '');
      expect(block?.text).toContain(text);
      expect(plain[locale]).toBe(text.replace(/\([^)]*\)/g, ''));
    });
  });

  it.each(FORMS)('a footnote: %j', (typed, html) => {
    const [note] = read(locale, `x[^1]\n\n[^1]: ${typed.replace('\n', '\n    ')}`).notes;
    expect(note?.html).toBe(html[locale]);
  });

  it.each([
    ['\u5f20*\u548c\u674e*', '\u5f20*\u548c\u674e*'],
    ['f**k und s**t', 'f**k und s**t'],
    ['*So* und **so**', 'So und so'],
  ])('signs in the words for an image: %j', (typed, alt) => {
    for (const image of [`![${typed}](a.svg)`, `Hier ![${typed}][a].\n\n[a]: a.svg`]) {
      expect(read(locale, image).blocks[0]?.html).toContain(`alt="${alt}"`);
    }
  });

  it.each(FORMS)('the words for an image: %j', (typed, _, plain) => {
    const [block] = read(locale, `![${typed}](a.svg)`).blocks;
    expect(block?.html).toContain(`alt="${plain[locale]}"`);
  });

  it.each(FORMS)('front matter, however it is written: %j', (typed, _, plain) => {
    const lines = typed.replace('\n', '\n  ');
    const forms = [
      `>-\n  ${lines}`,
      `>\n  ${lines}`,
      `|\n  ${lines}`,
      `"${lines}"`,
      `'${lines}'`,
      ...(typed.startsWith('{') ? [] : [lines]),
    ];
    for (const form of forms) {
      const edition = read(locale, 'x', `note: ${form}\n`);
      const noted = edition.note?.replace(/\{([^|]*)\|[^}]*\}/g, '$1');
      expect(noted).toBe(plain[locale]);
    }
  });
});

describe('titles', () => {
  it('are plain, and keep what was typed for the head of the page', () => {
    const { collection } = readFiles({
      'content/articles/see/de.md': `${ORIGINAL.replace(
        'Der See',
        '"{汉字|hàn zì} und\n  mehr"',
      ).replace('Ein kurzer Text.', '"Über {汉字|hàn zì}"')}Ja.\n`,
    });
    expect(collection.articles[0]?.editions.de).toMatchObject({
      title: '汉字 und mehr',
      readTitle: '{汉字|hàn zì} und mehr',
      description: 'Über 汉字',
    });
  });
});

describe('registries and the ledger', () => {
  it('join lines in the language of their key', () => {
    const { collection, diagnostics } = readFiles({
      'content/articles/see/de.md': `${ORIGINAL}Ja.[^q/f]\n`,
      'content/terms.yaml':
        '- { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: "Stadt\n    am See", zh: "一座\n    城市，Python\n    之城" } }\n',
      'seeds/q.md':
        '---\ntitle: T\npublisher: { de: P, zh: 出版社 }\ndate: "2025"\nlanguage: de\npermission: { de: P, zh: P }\nquality: { de: Q, zh: Q }\nfacts:\n  - id: f\n    claim:\n      de: >\n        Eine {汉字|hàn zì}-Zahl\n        und 汉\n        字\n      zh: >\n        一个\n        事实\n    numbers: []\n---\n',
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(collection.terms[0]?.line).toEqual({ de: 'Stadt am See', zh: '一座城市，Python之城' });
    expect(collection.sources[0]?.facts[0]?.claim.zh).toBe('一个事实');
    expect(collection.articles[0]?.editions.de?.notes[0]?.html).toBe(
      `P: Eine ${ruby('汉字', 'hàn zì')}-Zahl und ${span('汉字')}`,
    );
  });
});

describe('inOneLine', () => {
  it.each([
    ['zh', '他说：“好”\n“不好”', '他说：“好”“不好”'],
    ['zh', '好。\nPython\nist', '好。Python ist'],
    ['zh', '2025\n年', '2025年'],
    ['zh', '等等……\n\n  他来了——\n走了', '等等……他来了——走了'],
    ['zh', '한국어\n단어', '한국어 단어'],
    ['de', 'Ja —\n— nein …\nso', 'Ja — — nein … so'],
    ['de', '汉字——\n汉字 und\nmehr', '汉字——汉字 und mehr'],
    ['de', 'Nord-\nund Süd', 'Nord- und Süd'],
    ['de', '「お茶」\n日本', '「お茶」日本'],
    ['zh', '𠮷\n𠮷\u{E0101}\n好', '𠮷𠮷\u{E0101}好'],
  ] as const)('%s %j', (locale, typed, line) => expect(inOneLine(typed, locale)).toBe(line));
});
