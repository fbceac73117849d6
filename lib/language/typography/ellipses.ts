import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

const GERMAN: readonly Pattern[] = [
  { what: 'row of dots', pattern: /\.{3,}|\. \. \./g, better: '\u2026' },
  { what: 'doubled ellipsis', pattern: /\u2026{2,}/g, better: '\u2026' },
];

const BESIDE = `(?:${HAN}|${WIDE})`;

const CHINESE: readonly Pattern[] = [
  {
    what: 'row of dots',
    pattern: new RegExp(`(?<=${BESIDE})\\.{3,}|(?<!\\.)\\.{3,}(?=${BESIDE})`, 'gu'),
    better: '\u2026\u2026',
  },
  { what: 'row of full stops', pattern: /\u3002{3,}|\u00B7{3,}/g, better: '\u2026\u2026' },
  {
    what: 'half an ellipsis',
    pattern: new RegExp(`(?<=${BESIDE})(?<!\u2026)\u2026(?!\u2026)`, 'gu'),
    better: '\u2026\u2026',
  },
];

/** Dots where an ellipsis is meant; Chinese sets six of them. */
export const ellipses: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
