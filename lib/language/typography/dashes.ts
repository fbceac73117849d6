import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

const YEAR = String.raw`(?:1\d{3}|20\d{2})`;

/** What a clause may end and begin with; brackets, slashes and signs may be of a formula or a form. */
const CLAUSE_END = String.raw`[\p{L}\p{N}\p{M}.,;:!?%\u2026\u201C-\u201E\u2018\u2019\u00AB\u00BB"')\]\uFFFC]`;
const CLAUSE_START = String.raw`[\p{L}\p{N}\u201C-\u201E\u201A\u00AB\u00BB"'([\uFFFC]`;
/** A number, a letter or a formula: what stands between two of them may be a minus or a range. */
const TERM = String.raw`(?:\d|(?<![\p{L}\p{M}\d])\p{L})`;
const FROM = `(?<!${TERM})(?<=${CLAUSE_END})`;
const TO = String.raw`(?=${CLAUSE_START})(?!\d|\p{L}(?![\p{L}\p{M}\d]))`;

const GERMAN: readonly Pattern[] = [
  {
    what: 'hyphen for a dash',
    pattern: new RegExp(`${FROM} -{1,3} (?=${CLAUSE_START})|(?<=${CLAUSE_END}) -{1,3} ${TO}`, 'gu'),
    better: ' \u2013 ',
  },
  // 10 - 20 is a range, 5 - 3 a difference: one wants no spaces, the other a minus.
  {
    what: 'hyphen for a dash or a minus',
    pattern: new RegExp(`(?<=${TERM}) -{1,3} (?=${TERM})`, 'gu'),
  },
  {
    what: 'two hyphens for a dash',
    pattern: /(?<=\p{L}{2})-{2,3}(?=\p{L}{2})/gu,
    better: ' \u2013 ',
  },
  {
    what: 'long dash',
    pattern: new RegExp(
      `(?<=${CLAUSE_END})(?<!\\d) ?\u2014{1,2} ?(?=${CLAUSE_START})(?!\\d)`,
      'gu',
    ),
    better: ' \u2013 ',
  },
  { what: 'long dash', pattern: /(?<=\d) ?\u2014{1,2} ?(?=\d)/g },
  {
    what: 'hyphen in a range',
    pattern: new RegExp(`(?<=(?<![\\d.,/-])(${YEAR}))-(?=(${YEAR})(?![\\d/-]))`, 'g'),
    // What does not rise is a number of something else: 2024-1999.
    better: ([hyphen, from = '', to = '']) => (from < to ? '\u2013' : hyphen),
  },
];

const BESIDE = `(?:${HAN}|${WIDE})`;
/** Two short names may be the ends of a way or of a time (\u5317\u4EAC\u2014\u4E0A\u6D77); clauses are longer. */
const CLAUSE = `${HAN}{4,}`;

function between(what: string, marks: string): Pattern[] {
  return [
    {
      what,
      pattern: new RegExp(
        `(?<=${CLAUSE}|(?!${HAN})${BESIDE})${marks}(?=${BESIDE})|(?<=${BESIDE})${marks}(?=${CLAUSE}|(?!${HAN})${BESIDE})`,
        'gu',
      ),
      better: '\u2014\u2014',
    },
    { what, pattern: new RegExp(`(?<=${BESIDE})${marks}(?=${BESIDE})`, 'gu') },
  ];
}

const CHINESE: readonly Pattern[] = [
  {
    what: 'hyphens for a dash',
    pattern: new RegExp(`(?<=${BESIDE}) *-{2,3} *(?=${BESIDE})`, 'gu'),
    better: '\u2014\u2014',
  },
  {
    what: 'hyphens for a dash',
    // --fix is an option of a command.
    pattern: new RegExp(
      `(?<=${BESIDE})(?: -{2,3} |-{2,3}(?![-\\w]))(?=\\S)|(?<=\\S) -{2,3} (?=${BESIDE})|(?<=[A-Za-z]{2})-{2,3}(?=${HAN})`,
      'gu',
    ),
    better: '\u2014\u2014',
  },
  ...between('short dash', ' *[\u2013\uFF0D] *'),
  ...between('hyphen between spaces', ' +- +'),
  {
    what: 'single dash',
    pattern: /(?<=[\u3001-\u3003\u3008-\u3011\uFF01-\uFF1F\u201C\u201D])\u2014(?![\u2014\u300A])/g,
    better: '\u2014\u2014',
  },
];

/** Hyphens where a dash is meant, and dashes of the other language. */
export const dashSlips: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
