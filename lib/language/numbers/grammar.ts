import type { Reading } from './quantity';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing quantities. */
export interface Rule {
  name: string;
  /** Sticky. Every repetition is bounded, so that trying it takes constant time. */
  pattern: RegExp;
  /**
   * What the named groups of a match say. An empty list means that the words look like a quantity
   * and are none; null, that another rule may try.
   */
  read(groups: Groups): Reading[] | null;
}

/** The rules of a language, tried in order where `start` matches: the first that reads wins. */
export interface Grammar {
  /** Global: places where a quantity may begin. */
  start: RegExp;
  rules: readonly Rule[];
}

/** A rule from the source of a pattern; letter case does not matter. */
export function rule(name: string, source: string, read: Rule['read']): Rule {
  return { name, pattern: new RegExp(source, 'iuy'), read };
}

/** The readings without the missing ones; null if nothing is left. */
export function all(...readings: (Reading | null | undefined | false)[]): Reading[] | null {
  const found = readings.filter((reading) => reading !== null && typeof reading === 'object');
  return found.length > 0 ? found : null;
}
