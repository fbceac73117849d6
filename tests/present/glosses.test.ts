import { expect, test } from 'vitest';
import type { Pair, Term } from '@/lib/model';
import { glossaryOf } from '@/lib/present/glossary';
import { presentReading } from '@/lib/present/rows';
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

test('the first mention in each section is a gloss, and one card serves all', () => {
  const { passages, glosses } = read(
    block('Hangzhou und Hangzhou.'),
    block('Hangzhou.'),
    block('Hangzhou', { kind: 'heading', depth: 2, html: '<h2>Hangzhou</h2>' }),
    block('Hangzhou.'),
  );
  expect(passages.map(({ html }) => marks(html))).toEqual([1, 0, 0, 1]);
  expect(glosses).toEqual([{ id: 'term-1', term }]);
});

test('the name stays text; the button beside it opens the card without a script', () => {
  const { passages } = read(block('In Hangzhou.'));
  expect(passages[0]?.html[0]).toBe(
    '<p>In <span class="term">Hangzhou<button type="button" popovertarget="term-1" ' +
      'aria-label="Erläuterung"></button></span>.</p>',
  );
});

test('a link holds no gloss: the next mention does', () => {
  const { passages } = read(
    block('Hangzhou und Hangzhou', { html: '<p><a href="/">Hangzhou</a> und Hangzhou</p>' }),
  );
  expect(passages[0]?.html[0]).toMatch(/<\/a> und <span class="term">/);
});

test('the glossary names every passage that mentions a term', () => {
  const { sample } = read(block('Hangzhou.'), block('Nichts.'), block('Hangzhous Straßen.'));
  const [group] = glossaryOf({ articles: [sample], pages: [], terms: [term], sources: [] }, 'de');
  expect(group?.kind).toBe('place');
  expect(group?.entries[0]?.places).toEqual([{ slug: 'a', title: 'Titel', ids: ['k0f', 'k2f'] }]);
});
