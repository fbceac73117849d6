import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

const YEAR = String.raw`(?:1\d{3}|20\d{2})`;

const GERMAN: readonly Pattern[] = [
  {
    what: 'hyphen for a dash',
    pattern: /(?<=[^\s-]) -{1,3} (?=[^\s-])/g,
    better: ' \u2013 ',
  },
  { what: 'two hyphens for a dash', pattern: /(?<=\p{L})-{2,3}(?=\p{L})/gu, better: ' \u2013 ' },
  {
    what: 'long dash',
    pattern: /(?<=[^\s\u2014]) ?\u2014{1,2} ?(?=[^\s\u2014])/g,
    better: ' \u2013 ',
  },
  {
    what: 'hyphen in a range',
    pattern: new RegExp(`(?<=(?<![\\d.,/-])${YEAR})-(?=${YEAR}(?![\\d/-]))`, 'g'),
    better: '\u2013',
  },
];

const BESIDE = `(?:${HAN}|${WIDE})`;

const CHINESE: readonly Pattern[] = [
  {
    what: 'hyphens for a dash',
    pattern: new RegExp(`(?<=${BESIDE}) *-{2,3} *(?!-)|(?<!-)-{2,3} *(?=${BESIDE})`, 'gu'),
    better: '\u2014\u2014',
  },
  {
    what: 'short dash',
    pattern: new RegExp(`(?<=${BESIDE}) *[\u2013\uFF0D] *(?=${BESIDE})`, 'gu'),
    better: '\u2014\u2014',
  },
  {
    what: 'hyphen between spaces',
    pattern: new RegExp(`(?<=${BESIDE}) +- +(?=${BESIDE})`, 'gu'),
    better: '\u2014\u2014',
  },
  {
    what: 'single dash',
    pattern: /(?<=[\u3001-\u3003\u3008-\u3011\uFF01-\uFF1F\u201C\u201D])\u2014(?!\u2014)/g,
    better: '\u2014\u2014',
  },
];

/** Hyphens where a dash is meant, and dashes of the other language. */
export const dashes: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
