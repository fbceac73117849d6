import { type QuantityRule, rule } from '../grammar';
import { inDecade, number, or, ordinal } from '../readings';
import { END, germanValues } from './values';
import { germanOrdinal } from './words';

/** Tens with \u201EMitt-\u201C before them are five more: Mittvierziger, Mitte vierzig. */
const MIDDLE = 5;

/** Persons by their age or generation. */
export const PERSONS: readonly QuantityRule[] = [
  rule(
    'somebody of a decade',
    String.raw`(?<middle>Mitt(?:e\s)?)?(?:End|Anfang|Fr\u00FCh|Sp\u00E4t)?(?<tens>\p{L}{4,24}ig)er(?:n|innen|in)?${END}`,
    ({ middle, tens }) => {
      const [value] = germanValues(tens);
      if (value === undefined) return null;
      return [or(inDecade(value), ...(middle ? [String(value + MIDDLE)] : []))];
    },
  ),
  rule('in the middle of a decade', String.raw`(?<=Mitte\s)(?<tens>\p{L}{4,8}ig)${END}`, (g) => {
    const [value] = germanValues(g.tens);
    return value === undefined ? null : [or(number(value), String(value + MIDDLE))];
  }),
  rule('generation', String.raw`(?<year>\d{2})er(?:n|innen|in)?${END}`, (g) => [
    inDecade(Number(g.year)),
  ]),
];

/** The ground floor is the first one in China. */
const FLOOR = `\\s?(?:Stock(?:werks?|s|es)?|Etagen?|Obergescho(?:ss|\u00DF)(?:es)?|OG)${END}`;

const floor = (value: number | null) =>
  value === null ? null : [or(ordinal(value + 1), String(value))];

/** Floors of a house. */
export const FLOORS: readonly QuantityRule[] = [
  rule('floor', String.raw`(?<value>\d{1,3})\.${FLOOR}`, (g) => floor(Number(g.value))),
  rule('floor in words', String.raw`(?<value>\p{L}{5,24})${FLOOR}`, (g) =>
    floor(germanOrdinal(g.value ?? '')),
  ),
];
