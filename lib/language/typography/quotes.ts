import type { Locale } from '@/lib/model';
import { chineseQuoteStyle, chineseQuotes } from './chinese-quotes';
import { germanQuoteStyle, germanQuotes } from './german-quotes';
import type { Slip } from './slip';

/** A finder of wrong quotation marks that expects the style most of `texts` is written in. */
export function quoteFinder(texts: string[], locale: Locale): (prose: string) => Slip[] {
  const whole = texts.join('\n');
  if (locale === 'de') {
    const style = germanQuoteStyle(whole);
    return (prose) => germanQuotes(prose, style);
  }
  const style = chineseQuoteStyle(whole);
  return (prose) => chineseQuotes(prose, style);
}
