import { describe, expect, it } from 'vitest';
import { locales, paths } from '@/lib/site';
import { editionsOf, lettersOfBoth, lettersOfEdition, readerView } from '../reader-view';
import { collectionOf, fixture, textOf } from './sites';

const { articles } = collectionOf(fixture);
const viewOf = (path: string) => readerView(textOf(fixture, path));

describe.each(
  articles.flatMap((article) => editionsOf(article).map((edition) => ({ article, edition }))),
)('the reader view of $edition.file', ({ article, edition }) => {
  const view = viewOf(paths.read(edition.locale, article.slug));

  it('is offered', () => {
    expect(view.offered).toBe(true);
  });

  it('has every word of the text and its notes, in order, and no other', () => {
    expect(view.letters).toBe(lettersOfEdition(article, edition));
  });

  it('has all note marks, headings, items and cells', () => {
    const marks = edition.blocks.flatMap(({ notes }) => notes);
    const numbers = marks.map((label) => edition.notes.find((n) => n.label === label)?.number);
    expect(view.marks).toEqual(numbers.map(String));
    const html = edition.blocks.map((block) => block.html).join('');
    for (const name of ['h2', 'h3', 'li', 'td', 'th', 'blockquote', 'figcaption']) {
      expect(view.count(name), name).toBe(html.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0);
    }
  });
});

describe.each(articles.filter(({ editions }) => editions.de && editions.zh))(
  'the reader view of the double page of $slug',
  (article) => {
    it.each(locales)('has every word of both texts, row by row: %s', (locale) => {
      const view = viewOf(paths.parallel(locale, article.slug));
      expect(view.offered).toBe(true);
      expect(view.letters).toBe(lettersOfBoth(article, locale));
    });
  },
);
