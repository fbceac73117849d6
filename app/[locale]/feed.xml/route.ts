import { articlesIn } from '@/app/collection';
import { routeLocale } from '@/app/params';
import { atomFeed } from '@/lib/present/feed';
import { locales } from '@/lib/site';

export const dynamic = 'force-static';

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** The full texts of a language as an Atom feed. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = await routeLocale(params);
  return new Response(atomFeed(locale, articlesIn(locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
