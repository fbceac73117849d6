/** Numbers that look random and are the same every time. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** At most `count` of a list, in the order they stand in it. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** A linear congruential generator (Lehmer 1951, constants of Park and Miller 1993). */
export function randomFrom(seed: number): Random {
  let state = (seed % 2147483646) + 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    sample: (list, count) => {
      const left = list.map((_, index) => index);
      const chosen = Array.from(
        { length: Math.min(count, list.length) },
        () => left.splice(below(left.length), 1)[0] ?? 0,
      );
      return chosen.sort((a, b) => a - b).flatMap((index) => list.slice(index, index + 1));
    },
  };
}
