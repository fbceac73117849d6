import type { Metadata } from 'next';
import { footerPages } from '@/app/collection';
import { pageMetadata } from '@/app/metadata';
import { routeLocale } from '@/app/params';
import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { title, lead } = strings[locale].offline;
  return {
    ...pageMetadata({
      locale,
      title,
      description: lead,
      addresses: { de: paths.offline('de'), zh: paths.offline('zh') },
      fallback: paths.offline('de'),
    }),
    robots: { index: false },
  };
}

/** What can be read without a net; the service worker shows it in the place of a page that is not kept. */
export default async function OfflinePage({ params }: Props) {
  const locale = await routeLocale(params);
  const { title, lead, none } = strings[locale].offline;
  return (
    <>
      <Masthead locale={locale} ways={languageWays(locale, paths.offline)} />
      <main className="column">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <kept-pages>{none}</kept-pages>
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
