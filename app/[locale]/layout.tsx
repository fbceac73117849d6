import { notFound } from 'next/navigation';
import { isLocale, languageTag, locales } from '@/lib/site';
import { Preview, PreviewHead } from '../preview';
import '../globals.css';

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function Layout({
  children,
  params,
}: {
  children: React.ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={languageTag[locale]}>
      <body>
        <PreviewHead />
        {children}
        <Preview />
      </body>
    </html>
  );
}
