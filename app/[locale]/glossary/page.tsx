import type { Metadata } from 'next';
import { collection, footerPages } from '@/app/collection';
import { pageMetadata } from '@/app/metadata';
import { routeLocale } from '@/app/params';
import { Footer } from '@/components/footer';
import { Glossary } from '@/components/glossary';
import { languageWays, Masthead } from '@/components/masthead';
import { glossaryOf } from '@/lib/present/glossary';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await routeLocale(params);
  return pageMetadata({
    locale,
    title: strings[locale].glossary,
    description: strings[locale].glossaryLead,
    addresses: { de: paths.glossary('de'), zh: paths.glossary('zh') },
    fallback: paths.glossary('de'),
  });
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await routeLocale(params);
  return (
    <>
      <Masthead locale={locale} ways={languageWays(locale, paths.glossary)} />
      <main className="column">
        <h1>{strings[locale].glossary}</h1>
        <p className="lead">{strings[locale].glossaryLead}</p>
        <Glossary groups={glossaryOf(collection(), locale)} locale={locale} />
      </main>
      <Footer locale={locale} pages={footerPages(locale)} />
    </>
  );
}
