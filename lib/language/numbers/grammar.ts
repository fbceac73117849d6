import type { QuantityReading } from './quantity';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing quantities. */
export interface QuantityRule {
  name: string;
  /** Sticky. Every repetition is bounded, so that trying it takes constant time. */
  pattern: RegExp;
  /**
   * What the named groups of a match say. An empty list means that the words look like a quantity
   * and are none; null, that a later rule may try.
   */
  read(groups: Groups): QuantityReading[] | null;
}

/** The rules of a language, tried in order where `start` matches: the first that reads wins. */
export interface Grammar {
  /** Global: places where a quantity may begin. */
  start: RegExp;
  rules: readonly QuantityRule[];
  /** Global: words that are written with numerals and count nothing. */
  idioms: RegExp;
}

/** A rule from the source of a pattern; letter case does not matter. */
export function rule(name: string, source: string, read: QuantityRule['read']): QuantityRule {
  return { name, pattern: new RegExp(source, 'iuy'), read };
}

/** One reading as a list, or null. */
export function one(reading: QuantityReading | null): QuantityReading[] | null {
  return reading && [reading];
}

/** What a number may mean, the likeliest first; empty if the text is none. */
export type Values = (text: string | undefined) => number[];

/** Reads the groups `from` and `to`; null unless each that is there is a number. */
export type ReadRange = (
  groups: Groups,
  read: (value: number, others: number[]) => QuantityReading,
) => QuantityReading[] | null;

export function rangeOf(values: Values): ReadRange {
  return ({ from, to }, read) => {
    const readings: QuantityReading[] = [];
    for (const text of [from, to]) {
      if (text === undefined) continue;
      const [value, ...others] = values(text);
      if (value === undefined) return null;
      readings.push(read(value, others));
    }
    return readings;
  };
}

/** Words by their number: the first word of the list has `first`. */
export function numbered(words: readonly string[], first: number): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word.toLowerCase(), first + index]));
}

/** The keys of tables as an alternation for a pattern, longest first. */
export function anyOf(...tables: Readonly<Record<string, unknown>>[]): string {
  return tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}
