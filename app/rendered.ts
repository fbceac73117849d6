/** Pages of articles that need not be rendered, because an earlier build has done it. */
import { digest } from '@/lib/cache/digest';
import { isPageKept } from '@/lib/cache/pages';
import { codeVersion } from '@/lib/cache/version';
import type { Edition } from '@/lib/model';
import { hasHanzi } from '@/lib/present/readings';
import { locales, NO_SLUG, paths } from '@/lib/site';
import { collection, isPreview } from './collection';
import { subjectOf } from './subject';

interface Rendered {
  pages: Map<string, string>;
  readings: Map<string, string>;
}

let known: Rendered | undefined;

/** All pages of articles by address, with names that stand for everything they show. */
export const articlePages = (): Map<string, string> => rendered().pages;

/** The same with the files of readings that pages fetch. */
export const articleFiles = (): Map<string, string> =>
  new Map([...articlePages(), ...rendered().readings]);

function rendered(): Rendered {
  if (known) return known;
  const version = codeVersion();
  const names = collection().articles.map(({ slug }) => namesOf(slug, version));
  known = {
    pages: new Map(names.flatMap(({ pages }) => pages)),
    readings: new Map(names.flatMap(({ readings }) => readings)),
  };
  return known;
}

type Named = [address: string, name: string][];

function namesOf(slug: string, version: string): { pages: Named; readings: Named } {
  const subject = subjectOf(slug);
  if (!subject) return { pages: [], readings: [] };
  const { editions } = subject.article;
  const key = digest(version, JSON.stringify(subject));
  const available = locales.filter((locale) => editions[locale]);
  const addresses = [
    ...available.map((locale) => paths.read(locale, slug)),
    ...(available.length === locales.length ? locales.map((l) => paths.parallel(l, slug)) : []),
  ];
  const named = (all: string[]): Named => all.map((address) => [address, digest(key, address)]);
  const read = available.filter((locale) => hasHanzi(editions[locale] as Edition));
  return {
    pages: named(addresses),
    readings: named(read.map((locale) => paths.readings(locale, slug))),
  };
}

/**
 * Leaves out the articles whose page, or readings, an earlier build has rendered; `lib/export` puts it in. Next
 * refuses to render none: then it renders the first once more, or a page that nobody will see.
 */
export function notRendered(slugs: string[], address: (slug: string) => string): string[] {
  if (isPreview) return slugs;
  const files = articleFiles();
  const changed = slugs.filter((slug) => {
    const name = files.get(address(slug));
    return name === undefined || !isPageKept(name);
  });
  return changed.length > 0 ? changed : [slugs[0] ?? NO_SLUG];
}
