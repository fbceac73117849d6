/** Pages of articles that need not be rendered, because an earlier build has done it. */
import { digest } from '@/lib/cache/digest';
import { isPageKept } from '@/lib/cache/pages';
import { codeVersion } from '@/lib/cache/version';
import { locales, NO_SLUG, paths } from '@/lib/site';
import { collection, isPreview } from './collection';
import { subjectOf } from './subject';

let known: Map<string, string> | undefined;

/** All pages of articles by address, with names that stand for everything they show. */
export function articlePages(): Map<string, string> {
  if (known) return known;
  const version = codeVersion();
  known = new Map(collection().articles.flatMap(({ slug }) => namesOf(slug, version)));
  return known;
}

function namesOf(slug: string, version: string): [string, string][] {
  const subject = subjectOf(slug);
  if (!subject) return [];
  const { editions } = subject.article;
  const key = digest(version, JSON.stringify(subject));
  const available = locales.filter((locale) => editions[locale]);
  const addresses = [
    ...available.map((locale) => paths.read(locale, slug)),
    ...(available.length === locales.length ? locales.map((l) => paths.parallel(l, slug)) : []),
  ];
  return addresses.map((address) => [address, digest(key, address)]);
}

/**
 * Leaves out the articles whose page an earlier build has rendered; `lib/export` puts it in. Next
 * refuses to render none: then it renders the first once more, or a page that nobody will see.
 */
export function notRendered(slugs: string[], address: (slug: string) => string): string[] {
  if (isPreview) return slugs;
  const changed = slugs.filter((slug) => {
    const name = articlePages().get(address(slug));
    return name === undefined || !isPageKept(name);
  });
  return changed.length > 0 ? changed : [slugs[0] ?? NO_SLUG];
}
