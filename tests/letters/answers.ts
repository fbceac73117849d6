import { letterStrings } from '@/lib/letters/strings';

/** The right answer to a question, found out from its words. */
export function answerTo(asked: string): string {
  for (const { numbers, sums } of Object.values(letterStrings)) {
    for (const [a, one] of numbers.entries()) {
      if (sums.twice(one, '') === asked) return String(2 * a);
      for (const [b, other] of numbers.entries()) {
        if (sums.plus(one, other) === asked) return String(a + b);
        if (sums.minus(one, other) === asked) return String(a - b);
      }
    }
  }
  throw new Error(`no answer to ${asked}`);
}
