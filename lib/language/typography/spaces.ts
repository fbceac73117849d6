import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

/** Abbreviations that have a space inside, as they are often typed. */
const ABBREVIATION =
  /(?<![\p{L}\d.])(?:z\.B\.|d\.h\.|u\.a\.m\.|u\.v\.a\.|u\.v\.m\.|u\.a\.|v\.a\.|z\.T\.|i\.d\.R\.|o\.\u00E4\.|u\.\u00E4\.|u\.U\.|s\.o\.|s\.u\.|m\.E\.|z\.Z\.|n\.Chr\.|v\.Chr\.)(?![\p{L}\d])/gu;

const GERMAN: readonly Pattern[] = [
  { what: 'double space', pattern: /(?<=\S) {2,}(?=\S)/g, better: ' ' },
  {
    what: 'space before a punctuation mark',
    // 3 : 2 and 1 : 100 are set so; of dots in a row another rule knows.
    pattern:
      /(?<=[\p{L}\p{N}]) +(?=[,;!?](?:\s|$)|\.(?! ?\.)(?:\s|$))|(?<=\p{L}) +(?=:(?:\s|$))(?!: *\d)/gu,
    better: '',
  },
  {
    what: 'space inside brackets',
    pattern: /(?<=[([]) +(?=[^\s)\]])|(?<=[^\s([;:=\d]) +(?=[)\]])/g,
    better: '',
  },
  {
    what: 'missing space',
    pattern: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[!?](?=\p{Lu}\p{Ll})/gu,
    better: ([mark]) => `${mark} `,
  },
  { what: 'missing space', pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}{2})/gu },
  {
    what: 'missing space',
    pattern: ABBREVIATION,
    better: ([short]) => short.replace(/\.(?=.)/g, '. '),
  },
];

const LATIN = String.raw`[\p{Script=Latin}\d]`;
/** After these a space is part of the setting: a number and what it numbers. */
const NUMBERED = String.raw`(?:\u7B2C.{1,3}[\u7AE0\u8282\u56DE\u90E8\u8BB2\u7BC7]|[\u56FE\u8868]\s?\d{1,3})`;

/** Wide in every text; dashes, ellipses and curled marks are also of English sentences. */
const SURELY_WIDE = String.raw`[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20]`;
/** #\u8BDD\u9898, @\u540D\u5B57 and --option end at a space. */
const TAGGED = String.raw`(?:[#@\uFF03\uFF20]|--)[\p{L}\p{N}_-]*`;

/** A pattern of spaces, which looks back only where there is one: a text may be a single long line. */
const atSpace = (source: string): RegExp => new RegExp(`(?= )(?:${source})`, 'gu');

const CHINESE: readonly Pattern[] = [
  {
    what: 'wide space',
    pattern: new RegExp(`(?<=^|\\n|${WIDE})\\u3000+|(?<!\\u3000)\\u3000+(?=$|\\n|${WIDE})`, 'gu'),
    better: '',
  },
  // Between words it may set names or columns apart.
  { what: 'wide space', pattern: /\u3000+/g },
  {
    what: 'several words set apart by spaces',
    pattern: atSpace(`(?<=${HAN}) +(?=${HAN}+ +${HAN})|(?<=${HAN} +${HAN}+) +(?=${HAN})`),
  },
  {
    what: 'space between hanzi',
    pattern: atSpace(`(?<=${HAN})(?<!${NUMBERED}|${TAGGED}) +(?=${HAN})`),
    better: '',
  },
  {
    what: 'space beside a punctuation mark',
    pattern: atSpace(
      `(?<=${HAN}) +(?=${WIDE})(?!\u2014|\u201C|\u2018)|(?<=${WIDE}) +(?=${HAN}|${SURELY_WIDE})|(?<=${LATIN}|%) +(?=${SURELY_WIDE})|(?<=${SURELY_WIDE}) +(?=${LATIN}|${WIDE})|(?<=${HAN}) +(?=[,;!?])|(?<=${HAN}) +(?=:(?![-() DP]))`,
    ),
    better: '',
  },
  {
    what: 'typed space (the page sets it by itself)',
    pattern: atSpace(
      `(?<=${HAN})(?<!${NUMBERED}|${TAGGED}) +(?=${LATIN})|(?<=${LATIN}|%)(?<!${NUMBERED}|${TAGGED}) +(?=${HAN})`,
    ),
    better: '',
  },
  { what: 'double space', pattern: /(?<=\S) {2,}(?=\S)/g, better: ' ' },
];

/** Spaces that are missing, doubled or typed where none belongs. */
export const spaceSlips: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
