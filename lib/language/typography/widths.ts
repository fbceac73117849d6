import { HAN, type Pattern, type Slip, type SlipFinder, slipsByLine, slipsOf } from './slip';

const WIDE_MARKS: Readonly<Record<string, string>> = {
  ',': '\uFF0C',
  '.': '\u3002',
  ';': '\uFF1B',
  ':': '\uFF1A',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
};

/** The first letter of a match as wide punctuation; spaces after it go. */
const widened = ([match]: RegExpExecArray) => WIDE_MARKS[match.charAt(0)];

/** What a clause in Chinese may end with before a punctuation mark. */
const BEFORE = String.raw`(?:${HAN}\)?|[\u3009\u300B\u300D\u300F\uFF09])`;
const LATIN = String.raw`[\p{Script=Latin}\d%]`;

/** Marks that also close an English quotation: they count where Chinese goes on. */
const CURLED_CLOSE = '[\u201D\u2019]';
const CHINESE_AFTER = String.raw`(?=\s*(?:${HAN}|[\u3001-\u301F\uFF01-\uFF5E\u201C]|$|\n))`;

const NARROW: readonly Pattern[] = [
  {
    what: 'half-width punctuation mark',
    // :) and :-D are faces.
    pattern: new RegExp(
      `(?<=${BEFORE})[,;:?!](?![?!]|(?<=:)-?[()DP](?!\\w))(?: +|(?= *))|(?<=${CURLED_CLOSE})[,;:?!](?![?!])${CHINESE_AFTER} *`,
      'gu',
    ),
    better: widened,
  },
  {
    what: 'half-width full stop',
    pattern: new RegExp(
      `(?<=${BEFORE}|${CURLED_CLOSE})\\.(?=\\s|$|[\u201D\u2019\u300B\u300D\u300F\uFF09])(?!\\s*\\p{Script=Latin}{1,3}\\.) *`,
      'gu',
    ),
    better: widened,
  },
  // Within a name it may stand for the interpunct.
  { what: 'half-width full stop', pattern: new RegExp(`(?<=${HAN})\\.(?=${HAN})`, 'gu') },
  {
    what: 'half-width punctuation mark',
    // C: is a drive.
    pattern: new RegExp(`(?<=${LATIN})(?<!(?<![A-Za-z])[A-Z](?=:\u76D8))[,;:] *(?=${HAN})`, 'gu'),
    better: widened,
  },
];

/** What a bracket opens beside, and the letters of Chinese. */
const OPENS_BESIDE = new RegExp(`${HAN}|[\u300B\u201D]`, 'u');
const BRACKET_OR_HAN = new RegExp(`[()]|${HAN}`, 'gu');

/**
 * The pairs of brackets in a line that hold hanzi, however deep, or stand behind them. All at once, since
 * a pair in another one must not wait until that one is mended.
 */
function bracketSlips(line: string): Slip[] {
  if (!line.includes('(')) return [];
  const open: number[] = [];
  const slips: Slip[] = [];
  const tell = (start: number, better: string) =>
    slips.push({ start, end: start + 1, what: 'half-width bracket', better });
  let lastHan = -1;
  for (const { 0: sign, index } of line.matchAll(BRACKET_OR_HAN)) {
    if (sign === '(') open.push(index);
    else if (sign !== ')') lastHan = index;
    else {
      const start = open.pop();
      if (start === undefined) continue;
      const before = line.slice(Math.max(0, start - 2), start);
      if (lastHan < start && !OPENS_BESIDE.test(Array.from(before).at(-1) ?? '')) continue;
      tell(start, '\uFF08');
      tell(index, '\uFF09');
    }
  }
  return slips;
}

const WIDE_IN_GERMAN: readonly Pattern[] = [
  {
    what: 'full-width punctuation mark',
    pattern: /[\uFF0C\u3002\uFF1B\uFF1A\uFF1F\uFF01](?= ?)|[\uFF08\uFF09]/g,
    better: ([mark]) => Object.keys(WIDE_MARKS).find((narrow) => WIDE_MARKS[narrow] === mark),
  },
];

/** Punctuation of the width of the other script. */
export const punctuationWidthSlips: SlipFinder = (prose, locale) => {
  if (locale === 'de') return slipsOf(prose, WIDE_IN_GERMAN);
  const brackets = slipsByLine(prose, bracketSlips);
  return [...slipsOf(prose, NARROW), ...brackets].sort((a, b) => a.start - b.start);
};

const FULL_WIDTH: readonly Pattern[] = [
  {
    what: 'full-width letters or digits',
    pattern: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05]+/g,
    better: ([wide]) => wide.normalize('NFKC'),
  },
];

/** Latin letters, digits and percent signs that are as wide as a hanzi. */
export const letterWidthSlips: SlipFinder = (prose) => slipsOf(prose, FULL_WIDTH);
