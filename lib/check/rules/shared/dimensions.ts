import { type Quantity, ratioOf } from '@/lib/language/numbers';

/** Units whose ratio changes or depends on what is meant: money, and degrees as a difference. */
const VARYING: readonly (readonly string[])[] = [
  ['EUR', 'USD', 'CNY', 'GBP', 'JPY', 'HKD', 'CHF'],
  ['\u00B0C', '\u00B0F'],
];

/** Beyond this, a conversion is no longer a rounded one. */
const ROUNDED = 1.1;

/**
 * Those of the amounts that may be converted from one of the other text in another unit, roughly or
 * at a rate that is not known: 100 dollars in one text and 90 euros in the other may say the same.
 */
export function converted(
  amounts: readonly Quantity[],
  others: readonly Quantity[],
): ReadonlySet<Quantity> {
  const units = new Set(others.map(({ unit }) => unit));
  return new Set(
    amounts.filter(
      (amount) => !units.has(amount.unit) && others.some((other) => mayBe(amount, other)),
    ),
  );
}

function mayBe(one: Quantity, other: Quantity): boolean {
  const ratio = ratioOf(one, other);
  if (ratio !== null) return ratio > 1 / ROUNDED && ratio < ROUNDED;
  const group = VARYING.find((units) => units.includes(one.unit ?? ''));
  return one.unit !== other.unit && group !== undefined && group.includes(other.unit ?? '');
}
