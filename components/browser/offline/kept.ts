import { make, set } from '../dom';
import { PAGES } from './keeping';

/** An article that can be read without a net. */
interface Kept {
  path: string;
  lang: string;
  title: string;
}

/** Lists the articles that are kept on the device, those in the language of the page first. */
export async function showKept(list: HTMLElement): Promise<void> {
  const kept = await keptArticles().catch(() => []);
  if (kept.length === 0) return;
  const { lang: own } = document.documentElement;
  kept.sort((a, b) => Number(b.lang === own) - Number(a.lang === own));
  const items = kept.map(({ path, lang, title }) => {
    const link = make('a', { href: path }, title);
    set(link, { hreflang: lang, lang });
    return make('li', {}, link);
  });
  list.replaceChildren(make('ul', {}, ...items));
}

/** What the worker has kept, see `worker.ts`: articles read alone, in the order in which they came. */
async function keptArticles(): Promise<Kept[]> {
  const cache = await caches.open(PAGES);
  const kept: Kept[] = [];
  for (const { url } of await cache.keys()) {
    const html = (await (await cache.match(url))?.text()) ?? '';
    const { pathname } = new URL(url);
    const [, lang = ''] = /<html lang="([\w-]+)"/.exec(html) ?? [];
    const [, title = ''] = /<title>(.*?) \u00b7 [^<]*<\/title>/.exec(html) ?? [];
    const isArticle = / data-slug="/.test(html) && /^\/\w+\/[^/]+\/$/.test(pathname);
    if (isArticle && lang && title) kept.push({ path: pathname, lang, title: decoded(title) });
  }
  return kept;
}

/** What a writer of HTML escapes in text. The policy forbids to have strings parsed. */
const ESCAPED: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };
const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name) => ESCAPED[name] ?? whole);
