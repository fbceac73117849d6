import { expect, test } from 'vitest';
import type { Locale, Note, Pair, Term } from '@/lib/model';
import { glossaryOf } from '@/lib/present/glossary';
import { isExplained } from '@/lib/present/glosses';
import { presentReading } from '@/lib/present/rows';
import { locales } from '@/lib/site';
import { article, block, edition } from '../samples';

const term: Term = {
  hanzi: '杭州',
  pinyin: 'Hángzhōu',
  german: 'Hangzhou',
  kind: 'place',
  aliases: { de: [], zh: [] },
  avoid: { de: [], zh: [] },
  line: { de: 'Stadt in Ostchina', zh: '浙江省会' },
  place: { file: 'content/terms.yaml', line: 1, column: 1 },
};

const pairs = (count: number): Pair[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `k${index}f`,
    blocks: { de: [index], zh: [] },
    sentences: [],
    status: 'auto',
    confidence: 1,
  }));

const read = (...blocks: ReturnType<typeof block>[]) => {
  const de = edition('de', { blocks: blocks.map((each, index) => ({ ...each, index })) });
  const sample = article({ editions: { de }, pairs: pairs(blocks.length) });
  return { sample, ...presentReading(sample, de, [term]) };
};

const marks = (html: string[] = []) => html.join('').match(/class="term"/g)?.length ?? 0;

test('the first mention in an article is a gloss', () => {
  const { passages, glosses } = read(
    block('Hangzhou', { kind: 'heading', depth: 2, html: '<h2>Hangzhou</h2>' }),
    block('Hangzhou und Hangzhou.'),
    block('Hangzhou', { kind: 'heading', depth: 2, html: '<h2>Hangzhou</h2>' }),
    block('Hangzhou.'),
  );
  expect(passages.map(({ html }) => marks(html))).toEqual([0, 1, 0, 0]);
  expect(glosses).toEqual([{ id: 'term-1', markId: 'name-1', term }]);
});

test('a note may have the first mention, and has none after the text', () => {
  const note = { label: 'a', number: 1, html: 'Aus Hangzhou.', text: 'Aus Hangzhou.' } as Note;
  const noted = (text: string) => block(text, { html: `<p>${text}<sup data-note="a"></sup></p>` });
  const notesOf = (text: string) => {
    const de = edition('de', { blocks: [noted(text)], notes: [note] });
    const { passages } = presentReading(article({ editions: { de }, pairs: pairs(1) }), de, [term]);
    return passages[0]?.notes.map(({ html }) => html);
  };
  expect(notesOf('Nichts.')).toEqual([
    'Aus <a class="term" id="name-1" href="#term-1" aria-label="Hangzhou, Erläuterung">Hangzhou</a>.',
  ]);
  expect(notesOf('In Hangzhou.')).toEqual(['Aus Hangzhou.']);
});

test('the name itself is the link, and its label begins with what is to be seen', () => {
  const { passages } = read(block('Hangzhous Straßen.'));
  expect(passages[0]?.html[0]).toBe(
    '<p><a class="term" id="name-1" href="#term-1" aria-label="Hangzhous, Erläuterung">Hang\u00ADzhous</a> Straßen.</p>',
  );
});

test('a link holds no gloss: the next mention does', () => {
  const { passages } = read(
    block('Hangzhou und Hangzhou', { html: '<p><a href="/">Hangzhou</a> und Hangzhou</p>' }),
  );
  expect(passages[0]?.html[0]).toMatch(/<\/a> und <a class="term"/);
});

test.each<[Partial<Term>, Locale[]]>([
  [{ kind: 'place' }, ['de']],
  [{ kind: 'company' }, ['de']],
  [{ kind: 'word' }, ['de', 'zh']],
  [{ kind: 'word', explain: ['zh'] }, ['zh']],
  [{ kind: 'person', explain: ['de', 'zh'] }, ['de', 'zh']],
  [{ kind: 'person', explain: [] }, []],
])('%j is explained to readers of %j', (rest, readers) => {
  expect(locales.filter((locale) => isExplained({ ...term, ...rest }, locale))).toEqual(readers);
});

test('the glossary names every passage that mentions a term', () => {
  const { sample } = read(block('Hangzhou.'), block('Nichts.'), block('Hangzhous Straßen.'));
  const collection = { articles: [sample], pages: [], terms: [term], sources: [], registries: [] };
  const [group] = glossaryOf(collection, 'de');
  expect(group?.kind).toBe('place');
  expect(group?.entries[0]?.places).toEqual([{ slug: 'a', title: 'Titel', ids: ['k0f', 'k2f'] }]);
});
