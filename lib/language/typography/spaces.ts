import { HAN, type Pattern, type SlipFinder, slipsOf, WIDE } from './slip';

/** Abbreviations that have a space inside, as they are often typed. */
const ABBREVIATION =
  /(?<![\p{L}\d.])(?:z\.B\.|d\.h\.|u\.a\.|v\.a\.|z\.T\.|i\.d\.R\.|o\.\u00E4\.|u\.\u00E4\.|u\.U\.|s\.o\.|s\.u\.|m\.E\.|z\.Z\.|n\.Chr\.|v\.Chr\.)/gu;

const GERMAN: readonly Pattern[] = [
  { what: 'double space', pattern: /(?<=\S) {2,}(?=\S)/g, better: ' ' },
  {
    what: 'space before a punctuation mark',
    pattern: /(?<=[\p{L}\p{N}]) +(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu,
    better: '',
  },
  { what: 'space inside brackets', pattern: /(?<=[([]) +(?=\S)|(?<=\S) +(?=[)\]])/g, better: '' },
  {
    what: 'missing space',
    pattern: /(?<=\p{Ll})[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[!?](?=\p{Lu}\p{Ll})/gu,
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

const CHINESE: readonly Pattern[] = [
  { what: 'wide space', pattern: /\u3000+/g, better: '' },
  {
    what: 'space between hanzi',
    pattern: new RegExp(`(?<=${HAN})(?<!${NUMBERED}) +(?=${HAN})`, 'gu'),
    better: '',
  },
  {
    what: 'space beside a punctuation mark',
    pattern: new RegExp(
      `(?<=${HAN}|${LATIN}|%) +(?=${WIDE})(?!\u2014|\u201C|\u2018)|(?<=${WIDE}) +(?=${HAN}|${LATIN}|${WIDE})|(?<=${HAN}) +(?=[,;:!?])`,
      'gu',
    ),
    better: '',
  },
  {
    what: 'typed space (the page sets it by itself)',
    pattern: new RegExp(
      `(?<=${HAN})(?<!${NUMBERED}) +(?=${LATIN})|(?<=${LATIN}|%)(?<!${NUMBERED}) +(?=${HAN})`,
      'gu',
    ),
    better: '',
  },
  { what: 'double space', pattern: /(?<=\S) {2,}(?=\S)/g, better: ' ' },
];

/** Spaces that are missing, doubled or typed where none belongs. */
export const spaces: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
