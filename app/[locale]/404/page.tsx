import { footerPages } from '@/app/collection';
import { icons } from '@/app/metadata';
import { routeLocale } from '@/app/params';
import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await routeLocale(params);
  return { title: `404 · ${siteName[locale]}`, robots: { index: false }, icons };
}

/** The answer of a host to an unknown address below `/de/` or `/zh/`. */
export default async function NotFound({ params }: Props) {
  const locale = await routeLocale(params);
  const text = strings[locale];
  return (
    <>
      <Masthead locale={locale} ways={languageWays(null, paths.home)} />
      <main className="column">
        <h1>{text.notFound}</h1>
        <p className="lead">{text.notFoundHelp}</p>
        <p>
          <a href={paths.home(locale)}>{text.toHome}</a>
        </p>
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
