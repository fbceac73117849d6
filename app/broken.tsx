/** In the live preview: texts with errors, at their own address. */
import { posix } from 'node:path';
import type { Metadata } from 'next';
import { Findings } from '@/components/proof-table';
import type { Article, Diagnostic, Locale, Page } from '@/lib/model';
import { locales, paths } from '@/lib/site';
import { damaged, findings, isPreview } from './collection';

/** What cannot be published under a slug, as far as it can be read. */
export interface Broken {
  slug: string;
  /** Its folder, as findings name it. */
  folder: string;
  article?: Article | undefined;
  page?: Page | undefined;
}

/** The article or page with errors that has this slug; never one in a built site, which has none. */
export const brokenAt = (slug: string): Broken | undefined =>
  damaged().find((one) => one.slug === slug);

/** The same for an article in one language, where errors may be why it is not in the other. */
export function brokenSide(article: Article): Broken | undefined {
  const folder = folderOf(article);
  const why = isPreview && errors().some((one) => isIn(one, folder));
  return why ? { slug: article.slug, folder } : undefined;
}

export const brokenMetadata = ({ slug }: Broken): Metadata => ({
  title: slug,
  robots: { index: false },
});

const isIn = ({ file }: Diagnostic, folder: string): boolean => posix.dirname(file) === folder;

/** What stops a build, or will when a draft is published. */
const errors = (): Diagnostic[] =>
  findings().filter(({ severity, inDraft }) => severity === 'error' || inDraft);

/** The folder of an article or a page, as findings name it. */
export function folderOf({ editions }: Article | Page): string {
  return posix.dirname((editions.de ?? editions.zh)?.file ?? '');
}

/** The errors of one folder, above its text. */
export function FolderFindings({ folder }: { folder: string }) {
  const own = isPreview ? errors().filter((one) => isIn(one, folder)) : [];
  if (own.length === 0) return null;
  return (
    <div className="column">
      <Findings findings={own} />
    </div>
  );
}

/** Stands for a text that cannot be shown: its name and what is wrong. */
export function BrokenPage({ broken: { slug, folder } }: { broken: Broken }) {
  return (
    <main className="column">
      <h1>{slug}</h1>
      <FolderFindings folder={folder} />
    </main>
  );
}

/** What is wrong with the files that all pages stand on. */
export function SharedFindings() {
  const shared = errors().filter(({ file }) => addressOf(file) === undefined);
  return <Findings findings={shared} />;
}

/** Where texts with errors are shown. */
export function BrokenElsewhere() {
  const counts = new Map<string, { address: string; count: number }>();
  for (const { file } of errors()) {
    const address = addressOf(file);
    if (address === undefined) continue;
    const folder = posix.dirname(file);
    const known = counts.get(folder);
    counts.set(folder, { address: known?.address ?? address, count: (known?.count ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  return (
    <ul className="findings" lang="en">
      {[...counts].map(([folder, { address, count }]) => (
        <li key={folder}>
          <a href={address}>{folder}</a>: {count} error{count === 1 ? '' : 's'}
        </li>
      ))}
    </ul>
  );
}

/** The address of the article or page that a file belongs to. */
function addressOf(file: string): string | undefined {
  const [, group = '', slug = '', name = ''] =
    /(?:^|\/)(articles|pages)\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
  if (group === '') return undefined;
  const locale: Locale = locales.find((one) => name === `${one}.md`) ?? 'de';
  return paths.read(locale, slug);
}
