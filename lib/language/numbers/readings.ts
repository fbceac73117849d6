import type { QuantityKind, QuantityReading } from './quantity';

/** Whole numbers up to this one are often words, articles or pronouns in the other language. */
const LARGEST_SOFT = 12;

/** Plain decimal notation with at most twelve significant digits: `1e6` → `1000000`. */
function decimal(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) < 1
    ? rounded.toFixed(12).replace(/(?<!0)0+$/, '')
    : String(BigInt(rounded));
}

function reading(
  kind: QuantityKind,
  value: string,
  strength: QuantityReading['strength'],
  alternatives: readonly string[] = [],
): QuantityReading {
  return { kind, value, alternatives: [...alternatives], strength };
}

export function number(value: number, alternatives: readonly number[] = []): QuantityReading {
  const small = Number.isInteger(value) && Math.abs(value) <= LARGEST_SOFT;
  return reading('number', decimal(value), small ? 'soft' : 'strong', alternatives.map(decimal));
}

/** A number with its unit, where one word says both: Viertelstunde. */
export function amount(
  value: number,
  unit: string,
  others: readonly number[] = [],
): QuantityReading {
  return { ...number(value, others), kind: 'amount', unit };
}

/** The reading as one that a translation may well word otherwise. */
export function soft(reading: QuantityReading): QuantityReading {
  return { ...reading, strength: 'soft' };
}

/** The reading as one that only explains what the other text says. */
export function implied(reading: QuantityReading): QuantityReading {
  return { ...reading, strength: 'implied' };
}

/** The reading with other forms that the same words may mean. */
export function or(reading: QuantityReading, ...forms: readonly string[]): QuantityReading {
  return { ...reading, alternatives: [...reading.alternatives, ...forms] };
}

export function ordinal(value: number): QuantityReading {
  return reading('ordinal', decimal(value), 'soft');
}

export function score(value: number): QuantityReading {
  return reading('score', decimal(value), 'soft');
}

export function percent(value: number): QuantityReading {
  return reading('percent', `%${decimal(value)}`, 'strong', [decimal(value)]);
}

/** Hundredths of a per cent; the number is often taken over as it is. */
export function basisPoints(value: number): QuantityReading {
  return or(percent(value / 100), decimal(value));
}

/** `1/3`; agrees with 33 %, 33,3 % and 0.333, rounded either way. */
export function fraction(numerator: number, denominator: number): QuantityReading {
  const share = numerator / denominator;
  const rounded = [Math.floor(100 * share), Math.ceil(100 * share)];
  const exact = [10, 100].map((places) => Math.round(100 * share * places) / places);
  const percents = [...rounded, ...exact].map((value) => `%${decimal(value)}`);
  const alternatives = new Set([...percents, decimal(Math.round(100 * share) / 100)]);
  return reading('fraction', `${numerator}/${denominator}`, 'soft', [...alternatives]);
}

/** One of so many: `jedes fünfte Kind` is a fifth, and may be `one child of 5`. */
export function oneOf(count: number): QuantityReading {
  const part = fraction(1, count);
  return { ...part, alternatives: [...part.alternatives, decimal(count)] };
}

export function year(value: number): QuantityReading {
  return reading('year', decimal(value), 'strong');
}

/** The year that two digits of one mean by themselves: 89 is 1989, 25 is 2025. */
export function shortYear(value: number): QuantityReading {
  const century = value > 40 ? 1900 : 2000;
  return reading('year', decimal(century + value), 'strong', [decimal(value)]);
}

/** Day of the month; none if there is no such day. */
export function day(value: number): QuantityReading[] {
  return value >= 1 && value <= 31 ? [reading('day', decimal(value), 'strong')] : [];
}

/** Month of the year, 1 to 12; none otherwise. */
export function month(value: number): QuantityReading[] {
  return value >= 1 && value <= 12 ? [reading('month', `M${value}`, 'strong')] : [];
}

/** Day of the week, Monday is 1. */
export function weekday(value: number): QuantityReading {
  return reading('weekday', `W${value}`, 'soft');
}

/** Part of the day that a time is in, where the text says so; a night begins in the evening. */
export type HalfDay = 'morning' | 'afternoon' | 'night';

/** Time of day. Without `half`, an hour up to twelve may be meant for the afternoon as well. */
export function time(hour: number, minute: number, half?: HalfDay): QuantityReading | null {
  if (hour > 24 || minute > 59) return null;
  const write = (h: number) => `T${h}:${String(minute).padStart(2, '0')}`;
  const at = (h: number, ...others: number[]) =>
    reading('time', write(h), 'strong', others.map(write));
  if (half === 'night' && hour === 12) return at(0, 24, 12);
  if (half === 'night' && hour < 6) return at(hour);
  if (half !== undefined && half !== 'morning' && hour < 12) return at(hour + 12);
  if (hour % 24 === 0) return at(hour, 24 - hour);
  const open = half === undefined && hour <= 12;
  return open ? at(hour, (hour + 12) % 24) : at(hour);
}

/** A decade by its first year (1990), or by two digits (90) where the century is left open. */
export function decade(first: number): QuantityReading {
  const forms = first < 100 ? [] : [`D${first % 100}`, decimal(first)];
  return reading('decade', `D${first}`, 'strong', forms);
}

/** Somebody or something of a decade: in their forties, in the forties, forty. */
export function inDecade(tens: number): QuantityReading {
  const isDecade = tens % 10 === 0;
  const forms = ['', '18', '19', '20'].map((front) => `D${front}${tens}`);
  return or(number(tens), ...(isDecade ? forms : [decimal(1900 + tens)]));
}

export function century(value: number): QuantityReading {
  return reading('century', `C${value}`, 'strong');
}
