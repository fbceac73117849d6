import type { Metadata } from 'next';
import { footerPages } from '@/app/collection';
import { pageMetadata } from '@/app/metadata';
import { routeLocale } from '@/app/params';
import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { specimen } from '@/lib/letters/pages/specimen';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const { title, lead } = strings[locale].lettersClosed;
  return {
    ...pageMetadata({
      locale,
      title,
      description: lead,
      addresses: { de: paths.letters('de'), zh: paths.letters('zh') },
      fallback: paths.letters('de'),
    }),
    robots: { index: false },
  };
}

/**
 * Where the service of letters puts its pages (`lib/letters/pages`), so that they look like all others. As
 * it stands it is what servers show while the service is down.
 */
export default async function LettersPage({ params }: Props) {
  const locale = await routeLocale(params);
  const { title, lead } = strings[locale].lettersClosed;
  return (
    <>
      <Masthead locale={locale} ways={languageWays(locale, paths.letters)} />
      <main className="column" id="letters-shell">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of elements by `lib/letters` */}
        <div hidden dangerouslySetInnerHTML={{ __html: specimen(locale) }} />
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
