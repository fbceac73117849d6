import type { Metadata } from 'next';
import { DoubleList } from '@/components/article-list';
import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { languageTag, locales, origin, paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';
import { footerPages } from '../collection';
import { listed } from '../listed';
import { icons } from '../metadata';

const title = `${siteName.de} · ${siteName.zh}`;

export const metadata: Metadata = {
  metadataBase: new URL(origin),
  title,
  description: `${strings.de.siteDescription} ${strings.zh.siteDescription}`,
  icons,
  alternates: {
    canonical: paths.chooser,
    languages: {
      ...Object.fromEntries(locales.map((locale) => [languageTag[locale], paths.home(locale)])),
      'x-default': paths.chooser,
    },
  },
  openGraph: {
    title,
    url: paths.chooser,
    type: 'website',
    description: strings.de.siteDescription,
  },
};

export default function Chooser() {
  return (
    <>
      <Masthead locale="de" ways={languageWays(null, paths.home)} />
      <main className="double-page">
        <h1 className="spread hero">
          {locales.map((locale) => (
            <span key={locale} className={`side side-${locale}`} lang={languageTag[locale]}>
              {strings[locale].motto.map((line) => (
                <span key={line} className="line">
                  {line}
                </span>
              ))}
            </span>
          ))}
        </h1>
        <div className="spread lead">
          {locales.map((locale) => (
            <p key={locale} className={`side side-${locale}`} lang={languageTag[locale]}>
              {strings[locale].siteDescription}
            </p>
          ))}
        </div>
        <DoubleList articles={listed()} />
      </main>
      <Footer locale="de" pages={footerPages('de')} />
    </>
  );
}
