import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

const GERMAN: readonly Pattern[] = [
  // Longer rows lead to a page number or wait for an answer; ... in paths and ranges is part of them.
  {
    what: 'row of dots',
    // Rows side by side are mended at once: what is told of one must not wait for the next.
    pattern:
      /(?<![./\\\d])(?:\.{3}(?! \.(?!\.\.(?!\.)))|(?<!\. )\. \. \.(?! \.))(?![./\\\d])|(?<=\d)\.{3}(?=\s|$)/g,
    better: '\u2026',
  },
  { what: 'row of dots', pattern: /\.{4,}/g },
  { what: 'doubled ellipsis', pattern: /(?<!\u2026)\u2026{2}(?!\u2026)/g, better: '\u2026' },
];

const BESIDE = `(?:${HAN}|${WIDE})`;

const CHINESE: readonly Pattern[] = [
  {
    what: 'row of dots',
    // Longer rows lead to the number of a page.
    pattern: new RegExp(
      `(?<=${BESIDE})\\.{3,6}(?![./\\\\\\d])|(?<![./\\\\\\d])\\.{3,6}(?=${BESIDE})`,
      'gu',
    ),
    better: '\u2026\u2026',
  },
  {
    what: 'row of full stops',
    pattern: /(?<!\u3002)\u3002{3,6}(?!\u3002)|(?<!\u00B7)\u00B7{3,6}(?!\u00B7|\s*\d)/g,
    better: '\u2026\u2026',
  },
  {
    what: 'half an ellipsis',
    pattern: new RegExp(`(?<=${BESIDE})(?<!\u2026)\u2026(?!\u2026)`, 'gu'),
    better: '\u2026\u2026',
  },
];

/** Dots where an ellipsis is meant; Chinese sets six of them. */
export const ellipsisSlips: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
