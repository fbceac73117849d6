import { expect, test } from 'vitest';
import { ORIGINAL, readFiles } from './scratch';

const TEXT = { 'content/articles/see/de.md': `${ORIGINAL}Still.\n\nTief.\n` };
/** The id of its second paragraph. */
const PAIR = readFiles(TEXT).collection.articles[0]?.pairs[1]?.id;
const letter = (more: object) => ({
  id: 'a1',
  language: 'de',
  written: '2026-11-20',
  text: 'Schön.',
  ...more,
});
const read = (letters: object[], name = 'see') =>
  readFiles({
    ...TEXT,
    [`content/letters/${name}.json`]: `[\n${letters.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
  });

test('letters belong to their article, in their order', () => {
  const reply = { de: 'Danke.', zh: '\u8c22\u8c22\u3002' };
  const letters = [
    letter({ pair: PAIR, name: 'Ada', place: 'K\u00f6ln', reply }),
    letter({ id: 'a2', language: 'zh', text: '\u597d\u3002', translation: 'Gut.', abridged: true }),
  ];
  const { collection, diagnostics } = read(letters);
  expect(collection.articles[0]?.letters).toEqual(letters);
  expect(diagnostics).toEqual([]);
});

test('an article without a file has none', () => {
  expect(readFiles(TEXT).collection.articles[0]).not.toHaveProperty('letters');
  expect(read([]).collection.articles[0]).not.toHaveProperty('letters');
});

test('what stands in a letter is never read as anything but text', () => {
  const text =
    '<script>alert(1)</script>\n# *Nicht* ]]> [fett](javascript:x)\n\n"zwei" \\ \u2028 \ud83d\ude00';
  const { collection, diagnostics } = read([letter({ text })]);
  expect(collection.articles[0]?.letters?.[0]?.text).toBe(text);
  expect(diagnostics).toEqual([]);
});

test('a letter whose paragraph is gone is about the whole text', () => {
  const { collection, diagnostics } = read([letter({}), letter({ id: 'a2', pair: 'gone' })]);
  expect(collection.articles[0]?.letters?.map(({ pair }) => pair)).toEqual([undefined, undefined]);
  expect(diagnostics).toMatchObject([
    { severity: 'hint', rule: 'letter-paragraph', file: 'content/letters/see.json', line: 3 },
  ]);
});

test.each([
  ['a day that is none', [letter({ written: '2026-02-30' })], 2, /day of the calendar/],
  ['a language that is none', [letter({}), letter({ id: 'b', language: 'fr' })], 3, /de or zh/],
  ['two letters of one id', [letter({}), letter({})], 3, /another letter has the id/i],
  ['a key that nobody knows', [letter({ mail: 'a@b.de' })], 2, /\u201cmail\u201d is not known/],
  ['nothing', [letter({ text: ' ' })], 2, /Something must stand here/],
  ['an id that is no address', [letter({ id: '"><b>' })], 2, /An id is made of/],
])('%s is told at its line', (_, letters, line, message) => {
  const { diagnostics } = read(letters);
  expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'letter', line }]);
  expect(diagnostics[0]?.message).toMatch(message);
});

test('letters to an article that is not there are told, with the one that may be meant', () => {
  const { diagnostics } = read([letter({})], 'sea');
  expect(diagnostics).toMatchObject([
    { severity: 'warning', rule: 'letter', file: 'content/letters/sea.json', line: 1 },
  ]);
  expect(diagnostics[0]?.message).toContain('see.json');
});

test('how often a text was read', () => {
  const counted = (data: string) => readFiles({ ...TEXT, 'content/letters/readings.json': data });
  const { collection, diagnostics } = counted('{ "see": { "de": 140, "zh": 98 }, "gone": {} }');
  expect(collection.articles[0]?.timesRead).toEqual({ de: 140, zh: 98 });
  expect(diagnostics).toEqual([]);
  expect(counted('{}').collection.articles[0]).not.toHaveProperty('timesRead');
  for (const wrong of ['-1', '1.5', '"viele"', 'null']) {
    expect(counted(`{\n"see": { "de": ${wrong} }\n}`).diagnostics).toMatchObject([
      { severity: 'error', rule: 'letter', line: 2, message: expect.stringContaining('number') },
    ]);
  }
});

test('a file that is no JSON stops nothing else', () => {
  for (const wrong of ['', '[\n{"id": "a1",', '[\n}', '- id: a1', '['.repeat(20_000)]) {
    const { collection, diagnostics } = readFiles({ ...TEXT, 'content/letters/see.json': wrong });
    expect(collection.articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { severity: 'error', rule: 'letter', file: 'content/letters/see.json' },
    ]);
  }
});
