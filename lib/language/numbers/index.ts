import type { Locale } from '@/lib/model';
import { german } from './de/index';
import type { Grammar, QuantityRule } from './grammar';
import { mask } from './mask';
import type { Quantity, QuantityReading } from './quantity';
import { unitAt } from './units';
import { chinese } from './zh/index';

export { ratioOf } from './conversions';
export { matchQuantities } from './match';
export { carriesWeight, type Quantity, type QuantityKind } from './quantity';

const GRAMMARS: Readonly<Record<Locale, Grammar>> = { de: german, zh: chinese };

/**
 * The numbers, dates, times and shares that a text names, in order. Code between backticks, URLs,
 * versions and footnote marks are passed over. Linear in the length of the text, never throws.
 *
 * @param names names of the site that may contain number words (四川) and count nothing
 */
export function quantities(
  text: string,
  locale: Locale,
  names: readonly string[] = [],
): Quantity[] {
  const { start, rules, idioms } = GRAMMARS[locale];
  const masked = mask(text, idioms, names);
  const found: Quantity[] = [];
  start.lastIndex = 0;
  for (let next = start.exec(masked); next; next = start.exec(masked)) {
    const at = next.index;
    const { readings, end } = readAt(masked, at, rules);
    const unit = readings.some(isNumber) ? unitAt(masked, end, locale) : null;
    const place = { start: at, end: unit?.end ?? end, text: text.slice(at, unit?.end ?? end) };
    for (const reading of readings) found.push({ ...withUnit(reading, unit?.name), ...place });
    start.lastIndex = place.end;
  }
  return found;
}

/** What the first rule reads that applies, and where it ends; nothing, one letter on, if none does. */
function readAt(text: string, at: number, rules: readonly QuantityRule[]) {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const readings = match && read(match.groups ?? {});
    if (match && readings) return { readings, end: at + match[0].length };
  }
  return { readings: [], end: at + 1 };
}

const isNumber = ({ kind }: QuantityReading) => kind === 'number';

function withUnit(reading: QuantityReading, unit: string | undefined): QuantityReading {
  return unit && isNumber(reading) ? { ...reading, kind: 'amount', unit } : reading;
}
