import type { QuantityKind, Reading } from './quantity';

/** Numbers up to this one are often words, articles or pronouns in the other language. */
const LARGEST_SOFT = 12;

/** Plain decimal notation with at most twelve significant digits: `1e6` → `1000000`. */
export function decimal(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) < 1 ? rounded.toFixed(12).replace(/0+$/, '') : String(BigInt(rounded));
}

function reading(
  kind: QuantityKind,
  value: string,
  strength: Reading['strength'] = 'strong',
  alternatives: string[] = [],
): Reading {
  return { kind, value, alternatives, strength };
}

export function number(value: number, alternatives: number[] = []): Reading {
  const soft = Number.isInteger(value) && Math.abs(value) <= LARGEST_SOFT;
  return reading('number', decimal(value), soft ? 'soft' : 'strong', alternatives.map(decimal));
}

/** A number that is only roughly meant, or a figure of speech: always soft. */
export function loosely(value: number, alternatives: number[] = []): Reading {
  return { ...number(value, alternatives), strength: 'soft' };
}

export function ordinal(value: number): Reading {
  return reading('ordinal', decimal(value), 'soft');
}

export function score(value: number): Reading {
  return reading('score', decimal(value), 'soft');
}

export function percent(value: number): Reading {
  const twelfth = value % 10 === 0 ? [`${value / 10}/10`] : [];
  return reading('percent', `%${decimal(value)}`, 'strong', [decimal(value), ...twelfth]);
}

/** `1/3`; agrees with 33 %, 33,3 % and 0.333, rounded either way. */
export function fraction(numerator: number, denominator: number): Reading {
  const share = (100 * numerator) / denominator;
  const rounded = [Math.floor(share), Math.ceil(share), round(share, 1), round(share, 2)];
  const alternatives = new Set(rounded.map((value) => `%${decimal(value)}`));
  alternatives.add(decimal(round(share / 100, 2)));
  return reading('fraction', `${numerator}/${denominator}`, 'soft', [...alternatives]);
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** A year of one to four digits; `short` is true for the last two digits of one (’89). */
export function year(value: number, short = false): Reading {
  if (!short) return reading('year', decimal(value));
  const century = value > 40 ? 1900 : 2000;
  return reading('year', decimal(century + value), 'strong', [decimal(value)]);
}

/** Day of the month; none if there is no such day. */
export function day(value: number): Reading[] {
  return value >= 1 && value <= 31 ? [reading('day', decimal(value))] : [];
}

/** Month of the year, 1 to 12; none otherwise. */
export function month(value: number): Reading[] {
  return value >= 1 && value <= 12 ? [reading('month', `M${value}`)] : [];
}

/** Day of the week, Monday is 1. */
export function weekday(value: number): Reading {
  return reading('weekday', `W${value}`, 'soft');
}

/** Half of the day a time is in, where the text says so. */
export type HalfDay = 'morning' | 'afternoon';

/** Time of day. Without `half`, an hour before noon may be meant for the afternoon as well. */
export function time(hour: number, minute: number, half?: HalfDay): Reading | null {
  if (hour > 24 || minute > 59) return null;
  const write = (h: number) => `T${h}:${String(minute).padStart(2, '0')}`;
  if (half === 'afternoon' && hour < 12) return reading('time', write(hour + 12));
  const ambiguous = half === undefined && hour >= 1 && hour <= 12;
  return reading('time', write(hour), 'strong', ambiguous ? [write((hour + 12) % 24)] : []);
}

/** A decade by its first year (1990), or by two digits (90) where the century is left open. */
export function decade(first: number): Reading {
  const short = first % 100;
  const alternatives = first < 100 ? [] : [`D${short}`, decimal(first)];
  return reading('decade', `D${first}`, 'strong', alternatives);
}

export function century(value: number): Reading {
  return reading('century', `C${value}`);
}
