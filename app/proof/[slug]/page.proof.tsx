import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BrokenPage, brokenAt, FolderFindings, folderOf } from '@/app/broken';
import { collection, findings } from '@/app/collection';
import { ProofTable } from '@/components/proof-table';
import { proofRows } from '@/lib/present/proof';
import { languageTag, locales } from '@/lib/site';

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => collection().articles.map(({ slug }) => ({ slug }));

export const metadata: Metadata = { title: 'Korrekturbogen', robots: { index: false } };

/** One sheet on which an editor can review a translation. */
export default async function Proof({ params }: Props) {
  const { slug } = await params;
  const { articles, terms } = collection();
  const broken = brokenAt(slug);
  const article = broken?.article ?? articles.find((a) => a.slug === slug);
  if (!article) return <BrokenPage broken={broken ?? notFound()} />;
  return (
    <main className="proof">
      <FolderFindings folder={folderOf(article)} />
      <h1>
        {locales.map((locale) => (
          <span key={locale} lang={languageTag[locale]}>
            {article.editions[locale]?.title}
          </span>
        ))}
      </h1>
      <ProofTable rows={proofRows(article, terms, findings())} />
    </main>
  );
}
