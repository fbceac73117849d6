import type { Metadata } from 'next';
import { SingleList } from '@/components/article-list';
import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';
import { footerPages } from '../collection';
import { listed } from '../listed';
import { pageMetadata } from '../metadata';
import { routeLocale } from '../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  const motto = strings[locale].motto.join(locale === 'de' ? ' ' : '');
  return {
    ...pageMetadata({
      locale,
      title: motto,
      description: strings[locale].siteDescription,
      addresses: { de: paths.home('de'), zh: paths.home('zh') },
      fallback: paths.chooser,
    }),
    title: `${siteName[locale]} · ${motto}`,
  };
}

export default async function Home({ params }: Props) {
  const locale = await routeLocale(params);
  return (
    <>
      <Masthead locale={locale} ways={languageWays(locale, paths.home)} />
      <main className="column">
        <h1 className="motto">
          {strings[locale].motto.map((line) => (
            <span key={line} className="line">
              {line}
            </span>
          ))}
        </h1>
        <p className="lead">{strings[locale].siteDescription}</p>
        <SingleList articles={listed()} locale={locale} />
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
