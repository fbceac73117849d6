import type { Quantity } from './quantity';

/** Units that measure the same, by the names of `units.ts`, in multiples of the first of them. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  // Speeds as well: some of them are read as a length.
  {
    m: 1,
    mm: 1e-3,
    cm: 1e-2,
    km: 1e3,
    'km/h': 1e3,
    nm: 1e-9,
    mi: 1609.344,
    'sea mile': 1852,
    knot: 1852,
    ft: 0.3048,
    in: 0.0254,
    yd: 0.9144,
    li: 500,
    zhang: 10 / 3,
    chi: 1 / 3,
    cun: 1 / 30,
  },
  { 'm²': 1, 'km²': 1e6, ha: 1e4, mu: 1e4 / 15, acre: 4046.86, 'ft²': 0.0929, 'mi²': 2_589_988 },
  { g: 1, kg: 1e3, t: 1e6, lb: 453.592, Pfund: 500, jin: 500, liang: 50, Zentner: 5e4, oz: 28.35 },
  {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    year: 31_557_600,
  },
];

/** Units whose amounts are rounded when they become those of another one, apart from these two. */
const ROUNDED: ReadonlySet<string> = new Set([
  ...['mi', 'sea mile', 'knot', 'ft', 'in', 'yd', 'zhang', 'chi', 'cun', 'mu', 'acre'],
  ...['ft²', 'mi²', 'lb', 'oz'],
]);
const MONTHS: ReadonlySet<string> = new Set(['month', 'year']);

interface Measure {
  unit?: Quantity['unit'] | undefined;
  value: Quantity['value'];
}

const dimensionOf = (unit: string | undefined): number =>
  DIMENSIONS.findIndex((units) => unit !== undefined && Object.hasOwn(units, unit));

/** In the first unit of its dimension; NaN if it has none. */
function sizeOf({ unit, value }: Measure): number {
  return Number(value) * (DIMENSIONS[dimensionOf(unit)]?.[unit ?? ''] ?? Number.NaN);
}

/** Whether two units are one, as far as numbers go: 120 km/h may be read as 120 km. */
function isSameUnit(one: string | undefined, other: string | undefined): boolean {
  return one === other || sizeOf({ unit: one, value: '1' }) === sizeOf({ unit: other, value: '1' });
}

/** Whether an amount in one unit is exactly one in the other: 2 weeks are 14 days and never 15. */
function isExact(one: string, other: string): boolean {
  return !ROUNDED.has(one) && !ROUNDED.has(other) && MONTHS.has(one) === MONTHS.has(other);
}

/**
 * How many times larger one amount is than another in another unit that it is rounded to; null if
 * they do not compare.
 */
export function ratioOf(one: Measure, other: Measure): number | null {
  const isOther =
    !isSameUnit(one.unit, other.unit) && dimensionOf(one.unit) === dimensionOf(other.unit);
  const ratio = sizeOf(one) / sizeOf(other);
  if (isExact(one.unit ?? '', other.unit ?? '')) return null;
  return isOther && Number.isFinite(ratio) ? ratio : null;
}

/** Neighbouring steps are this far apart; amounts up to one and a half steps apart agree. */
const STEP = 1.05;

const fahrenheit = (degrees: number) => (degrees * 9) / 5 + 32;

/** The keys under which amounts meet that say the same in different units, roughly. */
export interface Conversion {
  own: string[];
  others: string[];
}

/**
 * Keys of an amount for comparison with amounts in other units: those that it stands for itself,
 * and those of the others that agree with it. Translators round: 100 miles are 160 km, 10 inches 25 cm.
 */
export function conversionOf({ unit, value }: Measure): Conversion {
  const amount = Number(value);
  if (unit === '°C' || unit === '°F') {
    const isCelsius = unit === '°C';
    const degrees = Math.round(isCelsius ? fahrenheit(amount) : amount);
    const near = [-2, -1, 0, 1, 2].map((off) => `${isCelsius ? '°F' : '°C'} ${degrees + off}`);
    return { own: [`${unit} ${degrees}`], others: near };
  }
  const dimension = dimensionOf(unit);
  const units = DIMENSIONS[dimension];
  const size = sizeOf({ unit, value });
  if (!units || !(size > 0)) return { own: [], others: [] };
  const step = Math.round(Math.log(size) / Math.log(STEP));
  const near = (name: string, at: number) => `${dimension} ${name} ~${at}`;
  const exact = (name: string) => `${dimension} ${name} =${size.toPrecision(4)}`;
  const own = unit ?? '';
  const others = Object.keys(units).filter((name) => units[name] !== units[own]);
  return {
    own: [near(own, step), exact(own)],
    others: others.flatMap((name) =>
      isExact(name, own) ? [exact(name)] : [step - 1, step, step + 1].map((at) => near(name, at)),
    ),
  };
}
