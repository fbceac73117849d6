import { type QuantityRule, rule } from '../grammar';
import { century, decade, implied, number, or, soft, year } from '../readings';
import { romanNumber } from '../roman';
import { END, GERMAN_TO, GERMAN_VALUE, germanValues } from './values';
import { germanOrdinal } from './words';

/** Before and after the beginning of the era, in all the ways that German has. */
const ERA = String.raw`(?:Chr\p{L}{0,4}(?:\sGeburt)?|d(?:er|\.)\s?Z(?:eitenwende|eitrechnung|\.|w\.)|u(?:nserer|\.)\s?Z(?:eitrechnung|eit|\.))`;
const BEFORE = String.raw`\s?(?:v(?:\.|or)\s?${ERA}|BCE?${END})`;
const AFTER = String.raw`\s?(?:n(?:\.|ach)\s?${ERA}|(?:in\s)?u(?:nserer|\.)\s?Z(?:eitrechnung|eit|\.)|(?:A\.?D|CE)${END})`;

const CENTURY = String.raw`\s?(?:Jahrhunderts?|Jh(?:dt|d|t)?\.?)${END}`;
const SIGNED = String.raw`(?<year>\d{1,3}[. ]\d{3}|\d{1,5})`;

/** The present century is the 21st. */
const THIS_CENTURY = 21;

/** Years of an era, decades and centuries. */
export const GERMAN_AGES: readonly QuantityRule[] = [
  rule(
    'decade of a century',
    String.raw`(?<tens>\p{L}{4,8}ig|\d0)er[ns]?(?:[ -]?Jahren?)?\sdes\s(?<digits>\d{1,2})\.${CENTURY}`,
    ({ tens, digits }) => {
      const [value] = germanValues(tens);
      return value === undefined ? null : [decade((Number(digits) - 1) * 100 + value)];
    },
  ),
  rule(
    'century',
    String.raw`(?:(?<digits>\d{1,2})\.|(?<roman>[IVX]{1,5})\.|(?<word>\p{L}{5,36}))(?:(?:\s?(?:und|bis|zum|oder|[\u2013/-])){1,2}\s?(?:(?<to>\d{1,2})\.|(?<last>\p{L}{5,36})))?${CENTURY}(?<before>${BEFORE})?`,
    ({ digits, roman = '', word, to, last, before }) => {
      const ordinalOf = (figure?: string, ordinal = '') =>
        figure === undefined ? (germanOrdinal(ordinal) ?? romanNumber(ordinal)) : Number(figure);
      const values = [
        ordinalOf(digits, word ?? roman),
        ...(to || last ? [ordinalOf(to, last)] : []),
      ];
      return values.includes(null)
        ? null
        : values.map((value) => century((value ?? 0) * (before ? -1 : 1)));
    },
  ),
  rule(
    'this or the last century',
    `(?:(?<last>vorige|letzte|vergangene)|(?:unsere|diese|laufende|jetzige))[nsrm]?${CENTURY}`,
    ({ last }) => [
      implied(or(century(last ? THIS_CENTURY - 1 : THIS_CENTURY), last ? 'D1900' : 'D2000')),
    ],
  ),
  rule('turn of the century', `Jahrhundertwende${END}`, () => [
    implied(or(century(20), 'C21', '1900', '2000', '1901')),
    implied(or(century(19), 'C20')),
  ]),
  rule('turn of the millennium', `Jahrtausendwende${END}`, () => [
    implied(or(year(2000), 'C21', 'D2000')),
    implied(or(century(20), '1000')),
  ]),
  rule('decade', String.raw`(?<first>\d{3}0|\d0)e(?:r|rn)(?:[ -]?Jahren?)?${END}`, (g) => [
    or(decade(Number(g.first)), ...(g.first === '2000' ? ['C21'] : [])),
  ]),
  rule('decade in words', String.raw`(?<tens>\p{L}{4,8}ig|null|zehn)er[ -]?Jahren?${END}`, (g) => {
    const [value] = germanValues(g.tens);
    return value === undefined ? null : [or(decade(value), ...inCenturies(value))];
  }),
  rule(
    'ten years',
    String.raw`(?:(?<count>${GERMAN_VALUE})\sJahrzehnten?|Jahrzehnt(?:e?s)?)${END}`,
    (g) => {
      const [count = 1] = germanValues(g.count);
      return g.count && count < 2 ? null : [soft(number(10 * count))];
    },
  ),
  rule(
    'before Christ',
    String.raw`${SIGNED}(?:${GERMAN_TO}(?<to>\d{1,5}))?${BEFORE}`,
    ({ year: from, to }) => [
      year(-toNumber(from)),
      ...(to === undefined ? [] : [year(-toNumber(to))]),
    ],
  ),
  rule(
    'after Christ',
    String.raw`${SIGNED}(?:${GERMAN_TO}(?<to>\d{1,4}))?${AFTER}`,
    ({ year: from, to }) => [
      year(toNumber(from)),
      ...(to === undefined ? [] : [year(toNumber(to))]),
    ],
  ),
];

const toNumber = (text: string | undefined) => Number((text ?? '').replace(/[. ]/g, ''));

/** The decades that two digits may mean. */
function inCenturies(tens: number): string[] {
  return ['18', '19', '20'].map((front) => `D${front}${String(tens).padStart(2, '0')}`);
}
