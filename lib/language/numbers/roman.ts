import { type QuantityRule, rule } from './grammar';
import { implied, ordinal, year } from './readings';

const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** One to twelve also have signs of their own, \u2160 to \u216B. */
const SIGN = '[\u2160-\u216B]';
const LETTERS = '[IVXLCDM]{1,12}';
const SHAPE = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals that is written by the rules, or null: `XIV` → 14. */
export function romanNumber(text: string): number | null {
  if (new RegExp(`^${SIGN}$`).test(text)) return text.charCodeAt(0) - 0x215f;
  if (text === '' || !SHAPE.test(text)) return null;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Where it begins; the ends are those of a Latin word, so that it may stand between hanzi. */
export const ROMAN_START = String.raw`(?<![\p{Script=Latin}\d])(?:${LETTERS}(?![\p{Script=Latin}\d])|${SIGN})`;

/** Ludwig XIV., Kapitel IV, MCMXIV; not MIX, CD, XL and other words of the same letters. */
export const ROMAN: readonly QuantityRule[] = [
  rule(
    'Roman numeral',
    String.raw`(?:(?<name>(?<=\p{Ll}\s))|(?<part>(?<=-))|)(?<numeral>${LETTERS}|${SIGN})(?![\p{Script=Latin}\d])(?:(?<point>(?=\.))|)`,
    ({ name, part, numeral = '', point }) => {
      const value = romanNumber(numeral);
      if (value === null) return null;
      if (!/[LCDM]/.test(numeral)) {
        // A single letter may be a variable or a grade; behind a name and before a point it counts.
        const isLetter = /^[IVX]$/.test(numeral) && (name === undefined || point === undefined);
        const isImplied = isLetter || part !== undefined;
        return [isImplied ? implied(ordinal(value)) : { ...ordinal(value), strength: 'strong' }];
      }
      if (numeral.length > 3 && value > 1000) return [year(value)];
      return point !== undefined && numeral.length > 1 ? [implied(ordinal(value))] : null;
    },
  ),
];
