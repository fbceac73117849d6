import { renderToStaticMarkup } from 'react-dom/server';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { articleJsonLd } from '@/app/json-ld';
import { JsonLd } from '@/components/json-ld';
import { atomFeed } from '@/lib/present/feed';
import { locales } from '@/lib/site';
import { randomFrom } from '../bench/faults/random';
import { readFiles } from '../content/scratch';

/** What ends or upsets XML, HTML, JSON or those who show them. */
const PIECES = [
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--',
    '<?xml',
    '?>',
    '<!DOCTYPE a [',
    '</script>',
    '<script>',
    '</title>',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#0;',
    '&#xD800;',
    '&a;',
    '"',
    "'",
    '`',
    '<',
    '>',
    '\\',
    '\\u003c',
    '%3C',
    '{{a}}',
  ],
  ...[
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009f',
    '\t',
    '\n',
    '\r',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u{1fffe}',
    '\u2028',
    '\u2029',
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2069',
  ],
  ...[
    '\ufeff',
    '\u00ad',
    '\u{1f469}\u200d\u{1f467}',
    '\u{10ffff}',
    '\u0301',
    '\u{e0041}',
    '\u6c49',
    '{\u6c49\u5b57|h\u00e0n z\u00ec}',
    '\u05d0',
    '\u3000',
  ],
  ...[
    'https://a.b/?c=d&e=f',
    '[a](https://a.b/?c=d&e="f")',
    '[a](<https://a.b/]]>)',
    '`a && b`',
    'a'.repeat(5000),
  ],
];

const random = randomFrom(20261128);
const some = () => {
  const words = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES));
  return `A ${words.join(random.pick(['', ' ']))} Z`;
};
/** A JSON string is one of YAML in double quotes. */
const quoted = () => JSON.stringify(some());

/** A site in which all that editors may write freely is hostile. */
function hostileSite() {
  const both = () => `{ de: ${quoted()}, zh: ${quoted()} }`;
  const head = () => `title: ${quoted()}\ndescription: ${quoted()}`;
  const body = () =>
    `${some()}\n\n\`\`\`\n${some()}\n\`\`\`\n\n## ${some()}\n\n- ${some()}[^a]\n\n[^a]: ${some()}\n`;
  return readFiles({
    'content/authors.yaml': `mona: { name: ${both()}, role: ${both()} }\n`,
    'content/tags.yaml': `see: ${both()}\n`,
    'content/terms.yaml': `- hanzi: ${quoted()}\n  pinyin: a\n  german: ${quoted()}\n  kind: word\n  line: ${both()}\n`,
    'content/articles/see/de.md': `---\n${head()}\npublished: 2026-03-01\nupdated: 2026-04-01\nauthor: mona\ntags: [see]\n---\n\n${body()}`,
    'content/articles/see/zh.md': `---\ntranslates: de\n${head()}\ntranslator: ${quoted()}\n---\n\n${body()}`,
  });
}

/** Elements of an XML document with their text; what a strict parser does not take throws. */
function elementsOf(xml: string): { name: string; text: string; href: string | undefined }[] {
  const open: { name: string; text: string; href: string | undefined }[] = [];
  const found: typeof open = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const one = { name, text: '', href: attributes.href?.value };
    open.push(one);
    found.push(one);
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const SITES = Array.from({ length: 60 }, () => {
  const { collection, damaged } = hostileSite();
  // What has errors is published nowhere; what is written of it must be well-formed all the same.
  return [...collection.articles, ...damaged.flatMap(({ article }) => article ?? [])];
}).filter((articles) => articles.length > 0);

describe('whatever stands in titles, texts and names', () => {
  test('most of it can be read', () => expect(SITES.length).toBeGreaterThan(40));

  test.each(locales)('the feed is XML and Atom (RFC 4287): %s', (locale) => {
    for (const articles of SITES) {
      const entries = articles.flatMap((article) => {
        const edition = article.editions[locale];
        return edition ? [{ article, edition }] : [];
      });
      const xml = atomFeed(locale, entries);
      expect(Buffer.from(xml).toString()).toBe(xml);
      const elements = elementsOf(xml);
      const texts = (name: string) =>
        elements.filter((one) => one.name === name).map(({ text }) => text);
      expect(texts('entry')).toHaveLength(entries.length);
      for (const name of ['id', 'title', 'updated', 'link']) {
        expect(texts(name).length).toBeGreaterThan(entries.length);
      }
      for (const day of [...texts('updated'), ...texts('published')]) expect(day).toMatch(INSTANT);
      for (const id of texts('id')) expect(URL.canParse(id)).toBe(true);
      expect(new Set(texts('id')).size).toBe(entries.length + 1);
      for (const { name, href = '' } of elements) {
        if (name === 'link') expect(URL.canParse(href)).toBe(true);
      }
      for (const text of [...texts('title'), ...texts('name')]) expect(text.trim()).not.toBe('');
    }
  });

  test('structured data is JSON that ends no script', () => {
    for (const article of SITES.flat()) {
      for (const edition of Object.values(article.editions)) {
        const data = articleJsonLd(article, edition);
        const html = renderToStaticMarkup(<JsonLd data={data} />);
        const [, json = ''] =
          /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html) ?? [];
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(json).toBe(Buffer.from(json).toString());
      }
    }
  });
});
