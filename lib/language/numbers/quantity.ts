export type QuantityKind =
  | 'number'
  | 'amount'
  | 'percent'
  | 'fraction'
  | 'ordinal'
  | 'score'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'time'
  | 'decade'
  | 'century';

/** What an expression says, without its place. */
export interface QuantityReading {
  /** An `amount` is a number with a unit. */
  kind: QuantityKind;
  /**
   * Canonical form, the same in every language:
   *
   * | kind                               | forms                                                   |
   * | ---------------------------------- | ------------------------------------------------------- |
   * | number, amount, ordinal, score, day | plain decimal: `140000`, `16.53`, `-3`                 |
   * | percent                            | `%16.53`; 5 per thousand is `%0.5`                      |
   * | fraction                           | `1/3`, not reduced                                      |
   * | year                               | `2025`, before Christ `-221`                            |
   * | month, weekday                     | `M2`; `W1` is Monday, `W7` Sunday                       |
   * | time                               | `T16:30`, hour without leading zero                     |
   * | decade                             | `D1990`, or `D90` where the century is left open        |
   * | century                            | `C19`, before Christ `C-5`                              |
   */
  value: string;
  /**
   * Other forms that the same words may mean: `T4:30` may be `T16:30`, a third is about `%33`. Two
   * quantities agree when the value of one is the value or an alternative of the other.
   */
  alternatives: string[];
  /**
   * Soft ones are often worded otherwise in a translation: small numbers, ordinals, fractions.
   * Implied ones explain a number of the other text and are missed by nobody: the date in 九一八事变.
   */
  strength: 'strong' | 'soft' | 'implied';
  /** Unit of an amount, see `units.ts`: `km`, `EUR`, `year`. */
  unit?: string;
}

/** Whether a number carries weight: strong ones do, and small ones that are written in digits: 3, \u2462. */
export function carriesWeight({ strength, text }: Quantity): boolean {
  return strength === 'strong' || (strength === 'soft' && /[\p{Nd}\p{No}]/u.test(text));
}

/** A quantity in a text. One expression may hold several: a date is day, month and year. */
export interface Quantity extends QuantityReading {
  /** Half-open range of the whole expression in the text that was read. */
  start: number;
  end: number;
  /** The expression as written. */
  text: string;
}
