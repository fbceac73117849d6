import { articlesIn } from '@/app/collection';
import { routeLocale } from '@/app/params';
import { notRendered } from '@/app/rendered';
import { subjectOf } from '@/app/subject';
import { hasHanzi, presentReadings } from '@/lib/present/readings';
import { locales, paths } from '@/lib/site';

export const dynamic = 'force-static';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () =>
  locales.flatMap((locale) => {
    const read = articlesIn(locale).filter(({ edition }) => hasHanzi(edition));
    const slugs = read.map(({ article }) => article.slug);
    const changed = notRendered(slugs, (slug) => paths.readings(locale, slug));
    return changed.map((slug) => ({ locale, slug }));
  });

/** How the hanzi of an edition are read, for readers who ask for it. */
export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const locale = await routeLocale(params);
  const subject = subjectOf(slug);
  const edition = subject?.article.editions[locale];
  return Response.json(edition ? presentReadings(subject.article, edition, subject.terms) : {});
}
