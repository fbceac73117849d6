import type { Quantity } from '@/lib/language/numbers';

/** Units that measure the same, by the names of `lib/language/numbers/units.ts`. */
const DIMENSIONS: readonly (readonly string[])[] = [
  // Speeds as well: some of them are read as a length.
  ['km/h', 'km', 'mi', 'sea mile', 'm', 'ft', 'yd', 'cm', 'mm', 'nm', 'in', 'li'],
  ['km²', 'm²', 'ha', 'mu'],
  ['kg', 'g', 't', 'lb', 'jin'],
  ['°C', '°F'],
  ['EUR', 'USD', 'CNY', 'GBP', 'JPY', 'HKD'],
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
];

const dimensionOf = ({ unit }: Quantity): number =>
  DIMENSIONS.findIndex((units) => unit !== undefined && units.includes(unit));

/**
 * Those of the amounts that stand near the same measure in another unit: 100 miles in one text and
 * 161 km in the other say the same.
 */
export function converted(
  amounts: readonly Quantity[],
  near: readonly Quantity[],
): ReadonlySet<Quantity> {
  return new Set(
    amounts.filter((amount) => {
      const dimension = dimensionOf(amount);
      return (
        dimension !== -1 &&
        near.some((other) => other.unit !== amount.unit && dimensionOf(other) === dimension)
      );
    }),
  );
}
