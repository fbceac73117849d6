import type { Locale } from '@/lib/model';
import { chineseQuoteStyle, chineseQuotes } from './chinese-quotes';
import { germanQuoteStyle, germanQuotes } from './german-quotes';
import { openQuotes } from './open-quotes';
import type { Slip } from './slip';

/** A finder of wrong quotation marks that expects the style most of `texts` is written in. */
export function quoteFinder(texts: string[], locale: Locale): (prose: string) => Slip[] {
  const whole = texts.join('\n');
  const isGerman = locale === 'de';
  const style = isGerman ? germanQuoteStyle(whole) : chineseQuoteStyle(whole);
  const find = isGerman ? germanQuotes : chineseQuotes;
  const open = openQuotes(texts, [style[0], style[1]]);
  return (prose) => [...find(prose, style), ...(open.get(prose) ?? [])];
}
