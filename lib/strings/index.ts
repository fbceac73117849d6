/** Every word of the interface, in both languages. */
import type { Locale } from '@/lib/model';
import { germanStrings, type Strings } from './de';
import { chineseStrings } from './zh';

export const strings: Record<Locale, Strings> = { de: germanStrings, zh: chineseStrings };
