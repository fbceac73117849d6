import type { Locale } from '@/lib/model';
import { typesetChinese } from './chinese';
import { keepTogether } from './german';
import { hyphenate } from './hyphenation';
import { ALONE, changeWithin, type Surroundings } from './surroundings';

/**
 * Sets a piece of running text, neither code nor an address: German gets soft hyphens and no-break
 * spaces, Chinese word joiners. No visible letter changes, and what is set stays as it is when set
 * again.
 *
 * @param surroundings the text beside it in the same paragraph, across inline elements
 * @param hyphens false for headings
 */
export function typesetText(
  text: string,
  locale: Locale,
  surroundings: Surroundings = ALONE,
  hyphens = true,
): string {
  if (locale === 'zh') return typesetChinese(text, surroundings);
  const spaced = changeWithin(text, surroundings, keepTogether);
  return hyphens ? hyphenate(spaced, surroundings) : spaced;
}
