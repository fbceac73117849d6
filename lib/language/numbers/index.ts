import type { Locale } from '@/lib/model';
import { german } from './de';
import type { Grammar } from './grammar';
import { CHINESE_IDIOMS } from './idioms.zh';
import { mask } from './mask';
import type { Quantity } from './quantity';
import { chinese } from './zh';

export { type Matching, matchQuantities } from './match';
export type { Quantity, QuantityKind } from './quantity';

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
  const { start, rules } = GRAMMARS[locale];
  const masked = mask(text, locale === 'zh' ? CHINESE_IDIOMS : null, names);
  const found: Quantity[] = [];

  start.lastIndex = 0;
  for (let candidate = start.exec(masked); candidate; candidate = start.exec(masked)) {
    let end = candidate.index + 1;
    for (const { pattern, read } of rules) {
      pattern.lastIndex = candidate.index;
      const match = pattern.exec(masked);
      const readings = match && read(match.groups ?? {});
      if (!match || !readings) continue;
      end = candidate.index + match[0].length;
      const place = { start: candidate.index, end, text: text.slice(candidate.index, end) };
      found.push(...readings.map((reading) => ({ ...reading, ...place })));
      break;
    }
    start.lastIndex = end;
  }
  return found;
}
