import { Footer } from '@/components/footer';
import { languageWays, Masthead } from '@/components/masthead';
import { languageTag, locales, paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';
import { footerPages } from './collection';
import { icons } from './metadata';
import './globals.css';

export const metadata = {
  title: `404 · ${siteName.de} · ${siteName.zh}`,
  robots: { index: false },
  icons,
};

/** The answer to an unknown address outside both languages. */
export default function GlobalNotFound() {
  return (
    <html lang={languageTag.de}>
      <body>
        <Masthead locale="de" ways={languageWays(null, paths.home)} />
        <main className="double-page">
          <div className="spread nowhere">
            {locales.map((locale, index) => {
              const Heading = index === 0 ? 'h1' : 'p';
              return (
                <div key={locale} className={`side side-${locale}`} lang={languageTag[locale]}>
                  <Heading className="title-line strong">{strings[locale].notFound}</Heading>
                  <p className="lead">{strings[locale].notFoundHelp}</p>
                  <p>
                    <a href={paths.home(locale)}>{strings[locale].toHome}</a>
                  </p>
                </div>
              );
            })}
          </div>
        </main>
        <Footer locale="de" pages={footerPages('de')} />
      </body>
    </html>
  );
}
