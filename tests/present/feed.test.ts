import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseHtml, serializeHtml } from '@/lib/language/tree';
import type { Article } from '@/lib/model';
import { atomFeed } from '@/lib/present/feed';
import { makePortable } from '@/lib/present/feed-html';
import { article, block, edition } from '../samples';

const PAGE = 'https://example.org/de/see/';

function feedHtml(html: string, page: string): string {
  const tree = parseHtml(html);
  makePortable(tree, page);
  return serializeHtml(tree);
}

/** The feed of these articles as an XML document; what is no XML throws. */
function feedOf(...articles: Partial<Article>[]): Document {
  const entries = articles.flatMap((one, index) => {
    const slug = one.slug ?? `a${index}`;
    const whole = article({ slug, ...one });
    const { de } = whole.editions;
    return de ? [{ article: whole, edition: { ...de, slug } }] : [];
  });
  const xml = atomFeed('de', entries);
  const { DOMParser } = new JSDOM('').window;
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(feed.querySelector('parsererror')).toBeNull();
  return feed;
}

const texts = (feed: ParentNode, selector: string) =>
  [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Days of an article, `updated` where it is given. */
const days = (slug: string, published: string, ...[updated]: string[]): Partial<Article> =>
  updated === undefined ? { slug, published } : { slug, published, updated };

describe('the feed agrees with itself', () => {
  it('an article that was corrected comes first, and the feed is as new as it', () => {
    const feed = feedOf(
      days('neu', '2026-11-18'),
      days('mittel', '2026-11-03'),
      days('alt', '2024-01-01', '2026-11-20'),
    );
    expect(texts(feed, 'entry > id').map((id) => id?.split('/').at(-2))).toEqual([
      'alt',
      'neu',
      'mittel',
    ]);
    expect(texts(feed, 'feed > updated')).toEqual(['2026-11-20T00:00:00Z']);
    expect(texts(feed, 'entry > published')[0]).toBe('2024-01-01T00:00:00Z');
  });

  it('with more articles than it shows too', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      days(`a${index}`, `2026-10-${String(31 - Math.floor(index / 2)).padStart(2, '0')}`),
    );
    const feed = feedOf(...many, days('alt', '2020-01-01', '2026-11-20'));
    const updated = texts(feed, 'entry > updated');
    expect(updated).toHaveLength(30);
    expect(texts(feed, 'feed > updated')).toEqual([updated.toSorted().at(-1)]);
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(texts(feed, 'entry > id')[0]).toMatch(/\/alt\/$/);
  });

  it('whatever the order in which articles are given', () => {
    const some = [
      days('b', '2026-11-18'),
      days('a', '2026-11-18'),
      days('c', '2026-11-01', '2026-11-18'),
    ];
    const ids = (list: typeof some) => texts(feedOf(...list), 'entry > id');
    expect(ids(some)).toEqual(ids(some.toReversed()));
    expect(ids(some).map((id) => id?.at(-2))).toEqual(['a', 'b', 'c']);
  });

  it('without an article too', () => {
    expect(texts(feedOf(), 'feed > updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('the feed is Atom (RFC 4287)', () => {
  const feed = feedOf({
    slug: 'see',
    editions: {
      de: edition('de', {
        title: 'A < B & \u201eC\u201c\u0003 <b>',
        description: 'R&D\u0000 \uFFFE\uD800 \u{1F600}',
        blocks: [block('Text', { html: '<p>A &#x3C; B\u000b <em>c</em></p>' })],
      }),
    },
    pairs: [
      { id: 'b2c', blocks: { de: [0], zh: [] }, sentences: [], status: 'auto', confidence: 1 },
    ],
  });

  it('has what must be there, once', () => {
    for (const path of [
      ...['feed > id', 'feed > title', 'feed > updated', 'feed > link[rel=self]'],
      ...['entry > id', 'entry > title', 'entry > updated', 'entry > author > name'],
      ...['entry > content[type=html]', 'entry > link[rel=alternate]'],
    ]) {
      expect(feed.querySelectorAll(path), path).toHaveLength(1);
    }
    for (const day of texts(feed, 'updated, published')) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    for (const id of texts(feed, 'id')) expect(URL.canParse(id ?? '')).toBe(true);
  });

  it('takes signs of markup for text and drops what XML cannot hold', () => {
    expect(texts(feed, 'entry > title')).toEqual(['A < B & \u201eC\u201c <b>']);
    expect(texts(feed, 'summary')).toEqual(['R&D  \u{1F600}']);
    expect(texts(feed, 'content')).toEqual(['<p>A &#x3C; B <em>c</em></p>']);
  });
});

describe('addresses are absolute where they are addresses', () => {
  it.each([
    ['<a href="#b2c">x</a>', `<a href="${PAGE}#b2c">x</a>`],
    ['<a href="/de/ufer/">x</a>', '<a href="https://example.org/de/ufer/">x</a>'],
    [
      '<a href="../ufer/?a=1&#x26;b=2#c">x</a>',
      '<a href="https://example.org/de/ufer/?a=1&#x26;b=2#c">x</a>',
    ],
    [
      '<img src="/images/see/a.png" alt="/b">',
      '<img src="https://example.org/images/see/a.png" alt="/b">',
    ],
    [
      '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
      '<img srcset="https://example.org/a.png 1x, https://example.org/b.png 2x" src="https://example.org/a.png">',
    ],
    ['<video poster="/a.png"></video>', '<video poster="https://example.org/a.png"></video>'],
    [
      '<blockquote cite="/x">y</blockquote>',
      '<blockquote cite="https://example.org/x">y</blockquote>',
    ],
    [
      '<a href="https://\u00e4.example/\u6e56">x</a>',
      '<a href="https://\u00e4.example/\u6e56">x</a>',
    ],
    ['<a href="mailto:a@example.org">x</a>', '<a href="mailto:a@example.org">x</a>'],
    ['<a href="tel:+49">x</a>', '<a href="tel:+49">x</a>'],
  ])('%s', (html, better) => expect(feedHtml(html, PAGE)).toBe(better));

  it.each([
    '<pre><code>&#x3C;a href="/x" src="#y"></code></pre>',
    '<p>Man schreibt href="/de/" und src="#a".</p>',
    '<p title=\' href="/x"\'>y</p>',
    '<img alt=\' src="/x"\' src="https://example.org/a.png">',
  ])('and nowhere else: %s', (html) => {
    const tidy = feedHtml(html, PAGE).replaceAll('&#x22;', '"');
    expect(tidy).not.toContain('example.org/x');
    expect(tidy).not.toContain('example.org/de/#');
    expect(tidy).toMatch(/ (?:href|src)="\/(?:x|de)/);
  });

  it('what serves the page only is gone, the text is not', () => {
    const html =
      '<p id="p"><span data-s="0">Am See\u00ADufer<sup><a href="#note-1" id="mark-1">1</a></sup></span>' +
      '<span lang="zh-Hans"><span data-s="1">\u6e56</span></span></p>';
    expect(feedHtml(html, PAGE)).toBe(
      `<p>Am Seeufer<sup><a href="${PAGE}#note-1">1</a></sup><span lang="zh-Hans">\u6e56</span></p>`,
    );
  });
});
