import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { collectionOrFail, loadCollection } from '@/lib/content';
import { ORIGINAL, readFiles } from './scratch';

const fixture = (name: string) => ({
  root: join(import.meta.dirname, 'fixtures', name),
  dir: 'content',
  seeds: 'seeds',
});

afterEach(() => vi.restoreAllMocks());

test('a collection is everything the site is made of', () => {
  const { collection } = loadCollection(fixture('good'));
  expect(collection.articles.map(({ slug }) => slug)).toEqual(['seidenweber', 'notiz']);
  expect(collection.articles[0]).toMatchObject({
    original: 'de',
    published: '2026-03-01',
    updated: '2026-03-04',
    author: { key: 'mona', name: { zh: '莫娜' } },
    tags: [{ key: 'stadt', name: { de: 'Stadt', zh: '城市' } }],
    series: { key: 'wege', name: { de: 'Wege' } },
    editions: { de: { title: 'Die Weberin am See' }, zh: { translator: '李雷' } },
  });
  expect(collection.pages.map(({ slug }) => slug)).toEqual(['about']);
  expect(collection.terms[0]).toMatchObject({
    hanzi: '杭州',
    aliases: { de: [], zh: [] },
    avoid: { de: ['Hangschou'], zh: [] },
    place: { file: 'content/terms.yaml', line: 1, column: 3 },
  });
  expect(collection.sources[0]).toMatchObject({
    id: 'stadtbuch',
    locale: 'zh',
    facts: [{ id: 'webstuhl', numbers: ['1920', '1200'], place: { line: 10, column: 9 } }],
  });
});

test('every block of both editions is in exactly one pair', () => {
  for (const { pairs, editions } of loadCollection(fixture('good')).collection.articles) {
    for (const locale of ['de', 'zh'] as const) {
      const paired = pairs.flatMap(({ blocks }) => blocks[locale]);
      expect(paired).toEqual(editions[locale]?.blocks.map(({ index }) => index) ?? []);
    }
  }
});

test('it is read once', () => {
  expect(loadCollection(fixture('good'))).toBe(loadCollection(fixture('good')));
});

test('images get their address and size', () => {
  const { articles } = loadCollection(fixture('good')).collection;
  const figure = articles[0]?.editions.de?.blocks.find(({ kind }) => kind === 'figure');
  expect(figure).toMatchObject({ images: ['see.png'], text: 'Der See, früh am Morgen' });
  expect(figure?.html).toBe(
    '<figure><img src="/images/seidenweber/see.png" alt="Ein See bei Nebel" width="48" height="32"' +
      ' loading="lazy" decoding="async"><figcaption>Der See, früh am Morgen</figcaption></figure>',
  );
});

test('an article with errors is left out, the others stay', () => {
  const { collection } = readFiles({
    'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
    'content/articles/ufer/de.md': `${ORIGINAL}Ein <b>Ufer</b>.\n`,
  });
  expect(collection.articles.map(({ slug }) => slug)).toEqual(['see']);
});

test('the app gets one short error and the report on the console', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  let thrown: unknown;
  try {
    collectionOrFail(fixture('missing-key'));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect((thrown as Error).stack).toBe(
    'The content has errors, see the report above (npm run check).',
  );
  expect(printed.mock.calls.flat().join()).toContain('articles/see/de.md:1:1  error');
});
