import { Footer } from '@/components/footer';
import { LettersPrivacy } from '@/components/letters-privacy';
import { languageWays, Masthead } from '@/components/masthead';
import { Mixed } from '@/components/mixed';
import { Passages } from '@/components/passage';
import type { Locale, Page } from '@/lib/model';
import { presentPage } from '@/lib/present/page';
import { paths } from '@/lib/site';
import { collection, footerPages } from './collection';
import { pageMetadata } from './metadata';

export const sitePageMetadata = ({ slug, editions }: Page, locale: Locale) =>
  pageMetadata({
    locale,
    title: editions[locale].title,
    description: editions[locale].description,
    addresses: { de: paths.read('de', slug), zh: paths.read('zh', slug) },
    fallback: paths.read('de', slug),
  });

/** The page that says what becomes of readers' data. */
const PRIVACY = 'privacy';

/** About, imprint, privacy: text without byline and numbers. */
export function SitePage({ page, locale }: { page: Page; locale: Locale }) {
  const edition = page.editions[locale];
  return (
    <>
      <Masthead locale={locale} ways={languageWays(locale, (l) => paths.read(l, page.slug))} />
      <main className="column">
        <h1>
          <Mixed text={edition.readTitle ?? edition.title} locale={locale} />
        </h1>
        <Passages
          passages={presentPage(edition, collection().terms)}
          locale={locale}
          slug={page.slug}
          inOther={new Set()}
        />
        {page.slug === PRIVACY && <LettersPrivacy locale={locale} />}
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
