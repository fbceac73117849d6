/** Whatever way a text leaves the site, every word goes with it. */
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Article, Edition } from '@/lib/model';
import { locales, paths } from '@/lib/site';
import { editionsOf, lettersOf, lettersOfBoth, lettersOfEdition } from '../reader-view';
import { collectionOf, fixture, textOf } from './sites';
import { visit } from './visit';

const { articles, sources } = collectionOf(fixture);
const editions = articles.flatMap((article) =>
  editionsOf(article).map((edition) => ({ article, edition, file: edition.file })),
);

/** An article without its notes. */
const bare = (article: Article): Article => ({
  ...article,
  editions: Object.fromEntries(
    editionsOf(article).map((edition) => [edition.locale, { ...edition, notes: [] }]),
  ),
});

/** What a copy of everything puts on the clipboard. */
const copyAll = (page: Page) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  });

describe('a copy of everything', () => {
  it.each(editions)('has the text of $file and nothing of the page around it', async (each) => {
    const { article, edition } = each;
    const { page, close } = await visit(paths.read(edition.locale, article.slug));
    const text = await copyAll(page);
    const { editions: own } = bare(article);
    expect(lettersOf(text)).toContain(lettersOfEdition(article, own[edition.locale] as Edition));
    expect(text).not.toMatch(/[\u00ad\u2060\u00a0\u202f]|@context|popover/);
    for (const line of edition.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 3))
      expect(text.replace(/\s+/g, ' ')).toContain(line.text.replace(/\s+/g, ' '));
    await close();
  });

  it.each(articles.filter((a) => a.editions.de && a.editions.zh))(
    'has both texts of the double page of $slug',
    async (article) => {
      for (const locale of locales) {
        const { page, close } = await visit(paths.parallel(locale, article.slug));
        expect(lettersOf(await copyAll(page))).toContain(lettersOfBoth(bare(article), locale));
        await close();
      }
    },
  );
});

/** Words and stretches of hanzi; numbers and marks of notes may stand between them. */
const piecesOf = (text: string) => text.split(/[^\p{L}\p{M}]+/u).filter((piece) => piece !== '');

/** Whether a text has a piece, whole or in two parts on two sheets. */
const standsIn = (text: string, piece: string): boolean =>
  text.includes(piece) ||
  [...piece.slice(1)].some(
    (_, at) => text.includes(piece.slice(0, at + 1)) && text.includes(piece.slice(at + 1)),
  );

describe('on paper', () => {
  it.each(editions)('$file has every word, its notes and its sources', async (each) => {
    const { article, edition } = each;
    const { page, close } = await visit(paths.read(edition.locale, article.slug));
    const pdf = new Uint8Array(await page.pdf({ format: 'A4' }));
    const { text } = await extractText(pdf, { mergePages: true });
    await close();
    // Where a sheet ends, numbers and the name of the site may stand in the middle of a sentence.
    const letters = lettersOf(text).replace(/\d|对页Doppelseite|Doppelseite对页/gu, '');
    const cited = new Set(edition.notes.map(({ fact }) => fact?.source));
    const texts = [...edition.blocks, ...edition.notes].map((part) => part.text);
    const titles = sources.filter(({ id }) => cited.has(id)).map(({ title }) => title);
    const pieces = [...texts, ...titles].flatMap(piecesOf);
    expect(pieces.filter((piece) => !standsIn(letters, piece))).toEqual([]);
    expect(text).not.toMatch(/[\0\u00ad\u2010]/);
  });

  it('tears no explained name out of its sentence', async () => {
    const { page, close } = await visit('/de/kasten/');
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
    await close();
    expect(text).toContain('In \u6797\u9ed8, Lin Mo, ist Lin der Familienname');
  });
});

describe.each(locales)('the feed: %s', (locale) => {
  const feed = new JSDOM(textOf(fixture, paths.feed(locale))).window.document;
  const entries = [...feed.querySelectorAll('entry')];

  it.each(editions.filter(({ edition }) => edition.locale === locale))(
    'has every word of $file and of its notes',
    ({ article, edition }) => {
      const address = paths.read(locale, article.slug);
      const entry = entries.find((e) => e.querySelector('id')?.textContent?.endsWith(address));
      const content = new JSDOM(entry?.querySelector('content')?.textContent ?? '').window.document;
      for (const mark of content.querySelectorAll('sup')) mark.remove();
      for (const note of content.querySelectorAll('p > small:only-child'))
        note.textContent = note.textContent?.replace(/^\d+ /, '') ?? '';
      expect(lettersOf(content.body.textContent ?? '')).toBe(lettersOfEdition(article, edition));
    },
  );
});
