import { expect, test } from 'vitest';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder, SOURCE } from './collection';

const FACTS = Array.from(
  { length: 20 },
  (_, index) => `{ id: f${index}, claim: { de: Es war so., zh: 是这样。 }, numbers: [] }`,
);
const cites = FACTS.map((_, index) => `Ja.[^quelle/f${index}]`).join('\n\n');
const text = (head: string, body: string) => `---\n${head}\n---\n\n${body}\n`;
const DE = 'title: T\ndescription: D\npublished: 2026-11-18\nauthor: mona';
const ZH = 'title: 题\ndescription: 说\ntranslates: de';

const GOOD = {
  'content/authors.yaml': AUTHORS,
  'content/terms.yaml':
    '- { hanzi: 三十六行, pinyin: sānshíliù háng, german: Sechsunddreißig Zünfte, kind: work, line: { de: Buch, zh: 书 } }\n',
  'seeds/quelle.md': `---\n${SOURCE}\nfacts: [${FACTS.join(', ')}]\n---\n`,
  'content/articles/a/de.md': text(DE, cites),
  'content/articles/b/de.md': text(
    DE,
    'Das Buch heißt „Sechsunddreißig Zünfte“.\n\nSiehe [dort](/de/a/).',
  ),
  'content/articles/b/zh.md': text(ZH, '这本书叫《三十六行》。\n\n见[那里](/de/a/)。'),
};

const said = (changes: Record<string, string>) =>
  inFolder({ ...GOOD, ...changes }, (root) => runCheck(readCollection({ root })))
    .filter(({ rule }) => rule !== 'pairs-stale')
    .map(({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`);

test('there is nothing to say at first', () => expect(said({})).toEqual([]));

test.each([
  [
    'an author without a Chinese name',
    { 'content/authors.yaml': 'mona: { name: { de: Mona }, role: { de: A, zh: 作 } }\n' },
    ['authors.yaml:1 registry'],
  ],
  ['authors that are no YAML', { 'content/authors.yaml': 'mona: [\n' }, ['authors.yaml:2 yaml']],
  [
    'an unknown author',
    { 'content/articles/a/de.md': text(DE.replace('mona', 'monna'), cites) },
    ['articles/a/de.md:5 front-matter'],
  ],
  [
    'a wrong date',
    { 'content/articles/a/de.md': text(DE.replace('11-18', '11-31'), cites) },
    ['articles/a/de.md:4 front-matter'],
  ],
  [
    'front matter that is no YAML',
    { 'content/articles/a/de.md': text(`"${DE}`, cites) },
    ['articles/a/de.md:2 yaml'],
  ],
  [
    'a text without front matter',
    { 'content/articles/a/de.md': cites },
    ['articles/a/de.md:1 front-matter'],
  ],
  ['an empty text', { 'content/articles/a/de.md': '' }, ['articles/a/de.md:1 empty']],
  [
    'a fence that is not closed',
    { 'content/articles/a/de.md': text(DE, `\`\`\`\n${cites}`) },
    ['articles/a/de.md:8 code-fence'],
  ],
  ['terms that are no YAML', { 'content/terms.yaml': '- [\n' }, ['terms.yaml:2 yaml']],
  [
    'a term without a kind',
    { 'content/terms.yaml': GOOD['content/terms.yaml'].replace('kind: work, ', '') },
    ['terms.yaml:1 registry'],
  ],
  [
    'a source that is no YAML',
    { 'seeds/quelle.md': '---\ntitle: [\n---\n' },
    ['seeds/quelle.md:2 yaml'],
  ],
])('%s is all there is to say', (_, changes, expected) => {
  expect(said(changes as Record<string, string>)).toEqual(expected);
});

test('a translation that cannot be read says nothing about its original', () => {
  expect(said({ 'content/articles/b/zh.md': '没有开头。\n' })).toEqual([
    'articles/b/zh.md:1 front-matter',
  ]);
});

test('a silencer of a rule that could not be asked stays', () => {
  const body = '<!-- ok: numbers Der Titel. -->\n\nSechsunddreißig Zünfte.';
  const changes = {
    'content/articles/b/de.md': text(DE, body),
    'content/articles/b/zh.md': text(ZH, '三十六行。'),
  };
  expect(said({ ...changes, 'content/terms.yaml': '- [\n' })).toEqual(['terms.yaml:2 yaml']);
  expect(said(changes)).toEqual(['articles/b/de.md:8 silencer']);
});

test('rules look at articles with errors as well, so that all is said at once', () => {
  expect(
    said({
      'content/articles/a/de.md': text(DE.replace('mona', 'monna'), `${cites}\n\nEr sagt "ja".`),
    }),
  ).toEqual([
    'articles/a/de.md:5 front-matter',
    'articles/a/de.md:48 quotes',
    'articles/a/de.md:48 quotes',
  ]);
});

test('pairs that cannot be read make no link to a paragraph dead', () => {
  const found = said({
    'content/articles/a/pairs.json': '{"pairs":[',
    'content/articles/b/de.md': text(DE, 'Siehe [dort](/de/a/#k7f).'),
    'content/articles/b/zh.md': text(ZH, '见[那里](/de/a/#k7f)。'),
  });
  expect(found).toEqual(['articles/a/pairs.json:1 pairs-file']);
});
