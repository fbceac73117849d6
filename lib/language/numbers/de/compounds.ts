import { type QuantityRule, rule } from '../grammar';
import { amount, fraction, implied, number, percent } from '../readings';
import { END, GERMAN_VALUE, germanValues, key, WORD } from './values';
import { germanCardinal } from './words';

const PARTS: Readonly<Record<string, readonly [over: number, under: number]>> = {
  halb: [1, 2],
  viertel: [1, 4],
  dreiviertel: [3, 4],
  achtel: [1, 8],
  sechzehntel: [1, 16],
};

const PART = `(?<part>${Object.keys(PARTS).join('|')})`;
const partOf = (name: string | undefined) => PARTS[key(name)] ?? [1, 1];
const sizeOf = (name: string | undefined) => {
  const [over, under] = partOf(name);
  return over / under;
};

/** Below this, the parts of words are left alone: Achtung, Dreieck. */
const SMALLEST = 13;
const SHORTEST_REST = 3;

/** The number that a compound begins with, or null: Hundertmeterlauf, Vierundzwanzigstundenrennen. */
function firstNumber(word: string): number | null {
  for (let end = word.length - SHORTEST_REST; end >= 'elf'.length; end--) {
    const value = germanCardinal(word.slice(0, end));
    if (value !== null) return value >= SMALLEST ? value : null;
  }
  return null;
}

/** Numbers in two units, and in parts of words. */
export const COMPOUNDS: readonly QuantityRule[] = [
  rule('final', `${PART}finale?s?n?${END}`, (g) => [implied(fraction(...partOf(g.part)))]),
  rule(
    'part of a per cent',
    String.raw`${PART}(?:e[snr]?)?\s?-?prozent(?:punkte?n?)?${END}`,
    (g) => [percent(sizeOf(g.part))],
  ),
  rule('part of a million', `${PART}e?(?<size>million|milliarde)${END}`, (g) => [
    number(sizeOf(g.part) * (key(g.size) === 'million' ? 1e6 : 1e9)),
  ]),
  rule(
    'metres and money with what is left',
    String.raw`(?<whole>${GERMAN_VALUE})\s(?<unit>Meter|Euro|Dollar|Franken|Mark)\s(?<rest>${WORD}|\d{2}(?!\d))`,
    ({ whole, unit = '', rest }) => {
      const [count] = germanValues(whole);
      const [cents = 0] = germanValues(rest);
      const name = { meter: 'm', euro: 'EUR', dollar: 'USD', franken: 'CHF' }[key(unit)] ?? 'Mark';
      return count === undefined || cents < 10 || cents > 99
        ? null
        : [amount(count + cents / 100, name)];
    },
  ),
];

/** Words that only begin with a number, after all else has been tried. */
export const FIRST_PARTS: readonly QuantityRule[] = [
  rule('compound', String.raw`(?<word>\p{L}{7,40})(?!\p{L})`, ({ word = '' }) => {
    const value = firstNumber(word);
    return value === null ? null : [implied(number(value))];
  }),
];
