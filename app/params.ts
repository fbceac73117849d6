import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/model';
import { isLocale } from '@/lib/site';

/** The locale of a route below `[locale]`. */
export async function routeLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
