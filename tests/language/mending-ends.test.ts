import { describe, expect, it } from 'vitest';
import { applyFixes } from '@/lib/check/fix';
import * as typography from '@/lib/language/typography';
import type { Locale } from '@/lib/model';
import { randomFrom } from '../bench/faults/random';

/** Every finder, on a text that stands alone. */
const FINDERS: Record<string, (text: string, locale: Locale) => typography.Slip[]> = {
  dashSlips: typography.dashSlips,
  ellipsisSlips: typography.ellipsisSlips,
  letterWidthSlips: typography.letterWidthSlips,
  punctuationWidthSlips: typography.punctuationWidthSlips,
  quoteFinder: (text, locale) => typography.quoteFinder([text], locale)(text),
  spaceSlips: typography.spaceSlips,
  traditionalSlips: typography.traditionalSlips,
  unitSlips: typography.unitSlips,
};

const PIECES = [
  ...['\u6c49', '\u570b', 'a', 'B', '20', ' ', '\n', '\u3007', 'km', 'z.B.', '%', '\u00a7'],
  ...['(', ')', '\uff08', '\uff09', ',', '\uff0c', '.', '\u3002', ':', '\uff1a', '!', '?'],
  ...['"', "'", '\u201c', '\u201d', '\u201e', '\u201a', '\u2018', '\u2019', '\u00bb', '\u00ab'],
  ...['\u203a', '\u2039', '\u300a', '\u300b', '\u300c', '\u300d', '`', '\u00b4'],
  ...['-', '--', '\u2013', '\u2014', '\u2026', '...', '. . .', '\u2026\u2026'],
];

/** How often a text is mended until nothing is left to mend. */
function rounds(text: string, locale: Locale, find: (typeof FINDERS)[string]): number {
  let now = text;
  for (let round = 0; round < 20; round++) {
    const fixes = find(now, locale).flatMap(({ start, end, better }) =>
      better === undefined ? [] : { file: '', start, end, text: better },
    );
    const next = applyFixes(now, fixes).text;
    if (next === now) return round;
    now = next;
  }
  return Infinity;
}

/** What is wrong side by side or one in the other, many times over: mended together, not one by one. */
const MANY: Record<Locale, string[]> = {
  de: [
    '... '.repeat(40),
    '. '.repeat(60),
    `B${"''B'B".repeat(24)}`,
    '("a \u2018km)"()"\u2026\u2026("\u2018\u201e."1")"',
    `${"'".repeat(9)}ja${"'".repeat(9)}`,
  ],
  zh: [
    `${'('.repeat(40)}\u4e9b${')'.repeat(40)}`,
    `\u4e9b${'(a'.repeat(40)}${')'.repeat(40)}`,
    '\u4e9b--'.repeat(30),
  ],
};

describe.each(['de', 'zh'] as const)('mending a text comes to an end, %s', (locale) => {
  const entries = Object.entries(FINDERS);
  const all = (text: string) => entries.flatMap(([, find]) => find(text, locale));

  it.each(MANY[locale])('soon in %s', (text) => {
    for (const [name, find] of entries)
      expect(rounds(text, locale, find), name).toBeLessThanOrEqual(2);
    expect(rounds(text, locale, all)).toBeLessThanOrEqual(3);
  });

  it('in whatever is repeated', () => {
    const random = randomFrom(20261129);
    for (let time = 0; time < 400; time++) {
      const unit = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES)).join('');
      const text = random.pick(PIECES) + unit.repeat(24) + random.pick(PIECES);
      expect(rounds(text, locale, all), JSON.stringify(text)).toBeLessThanOrEqual(5);
    }
  });
});

it.each([
  ['\u4e9b(a(b)\u5b57)', '\u4e9b\uff08a(b)\u5b57\uff09'],
  ['(a (\u5b57) b)', '\uff08a \uff08\u5b57\uff09 b\uff09'],
  ['f(x) (y) \u5b57', 'f(x) (y) \u5b57'],
  ['\u5b57) (a\n\u5b57', '\u5b57) (a\n\u5b57'],
])('of nested brackets those that hold hanzi are wide: %s', (typed, expected) => {
  const fixes = typography
    .punctuationWidthSlips(typed, 'zh')
    .map(({ start, end, better = '' }) => ({ file: '', start, end, text: better }));
  expect(applyFixes(typed, fixes).text).toBe(expected);
});
