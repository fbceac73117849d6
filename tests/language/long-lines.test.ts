import { expect, test } from 'vitest';
import { withoutReadings } from '@/lib/language/inline';
import { sentences } from '@/lib/language/sentences';
import { enclosures } from '@/lib/language/sentences/spans';
import {
  dashSlips,
  ellipsisSlips,
  quoteFinder,
  spaceSlips,
  unitSlips,
} from '@/lib/language/typography';

/** Each would take minutes where the work grows with the square of the length. */
const LONG = 100_000;
const PIECES = [
  '[',
  '(',
  '\u201e',
  '\u201c',
  '\u300a',
  '*',
  '{',
  '|',
  '<',
  '&',
  '\n',
  '.',
  '!',
  '\u2026',
  '1',
  '1,',
  ' ',
  '\u3000',
  'a',
  '(a) ',
  '(a. A) ',
  '\uff08a\u3002\uff09',
  'usw. ',
  'z. B. ',
];

test.each(PIECES)('%j by the hundred thousand', (piece) => {
  const text = `Ein Satz. ${piece.repeat(LONG / piece.length)} Ende.`;
  for (const locale of ['de', 'zh'] as const) {
    expect(sentences(text, locale).at(-1)?.end).toBe(text.length);
    for (const find of [dashSlips, ellipsisSlips, spaceSlips, unitSlips]) {
      expect(find(text, locale)).toEqual(expect.any(Array));
    }
    expect(quoteFinder([text], locale)(text)).toEqual(expect.any(Array));
  }
});

test('what is never closed is passed over, what closes is found', () => {
  const marks = { '(': ')', '[': ']', '\u00ab': '\u00bb', '\u00bb': '\u00ab' };
  expect(enclosures('(a [b) c]', marks)).toEqual([{ open: 0, close: 5 }]);
  expect(enclosures('(a [b] (c))', marks)).toEqual([
    { open: 3, close: 5 },
    { open: 7, close: 9 },
    { open: 0, close: 10 },
  ]);
  expect(enclosures('\u00aba\u00bb \u00bbb\u00ab', marks)).toEqual([
    { open: 0, close: 2 },
    { open: 4, close: 6 },
  ]);
  expect(enclosures(`${'['.repeat(LONG)}]`, marks)).toEqual([{ open: LONG - 1, close: LONG }]);
});

test('marks that are hanzi as well are divided in one way only', () => {
  const text = `{${'\u{16ff0}'.repeat(LONG)}`;
  expect(withoutReadings(text)).toBe(text);
});
