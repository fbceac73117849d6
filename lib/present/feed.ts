import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Article, Edition, Locale } from '@/lib/model';
import { absolute, languageTag, paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';
import { makePortable } from './feed-html';
import { presentReading } from './rows';

/** Readers poll feeds: more would be sent to them again and again. */
const MOST_ENTRIES = 30;

/** What XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Atom 1.0 (RFC 4287) with the full texts of the articles that have changed last: a corrected one comes
 * again, under its old id. The feed's own date is that of its first entry, so that the same content gives
 * the same bytes.
 */
export function atomFeed(
  locale: Locale,
  entries: { article: Article; edition: Edition }[],
): string {
  const url = absolute(paths.feed(locale));
  const shown = entries.toSorted(lastChangeFirst).slice(0, MOST_ENTRIES);
  const newest = shown[0] && changed(shown[0].article);
  const xml = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag[locale] }, [
      x('id', url),
      x('title', siteName[locale]),
      x('subtitle', strings[locale].siteDescription),
      x('updated', newest ?? '1970-01-01T00:00:00Z'),
      x('link', { rel: 'self', href: url, type: 'application/atom+xml' }),
      x('link', { rel: 'alternate', href: absolute(paths.home(locale)), type: 'text/html' }),
      ...shown.map(({ article, edition }) => entry(article, edition)),
    ]),
  ]);
  // What is left out may let the end of a CDATA section come about, which no text may have (XML 1.0, 2.4).
  return xml.replace(NOT_XML, '').replaceAll(']]>', ']]&gt;');
}

function lastChangeFirst(
  { article: a }: { article: Article },
  { article: b }: { article: Article },
) {
  const [one, other] = [a, b].map((article) => `${changed(article)} ${article.published}`);
  if (one !== other) return (one ?? '') < (other ?? '') ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function entry(article: Article, edition: Edition) {
  const { locale } = edition;
  const url = absolute(paths.read(locale, article.slug));
  return x('entry', [
    x('id', url),
    x('title', edition.title),
    x('link', { rel: 'alternate', href: url, type: 'text/html' }),
    x('published', instant(article.published)),
    x('updated', changed(article)),
    x('author', [x('name', article.author.name[locale])]),
    x('summary', edition.description),
    x('content', { type: 'html' }, fullText(article, edition, url)),
  ]);
}

/** The text with its notes at the end of each passage. */
function fullText(article: Article, edition: Edition, url: string): string {
  return presentReading(article, edition, [], (tree) => makePortable(tree, url))
    .passages.flatMap(({ html, notes }) => [
      ...html,
      ...notes.map((note) => `<p><small>${note.number} ${note.html}</small></p>`),
    ])
    .join('\n');
}

/** Dates have no time of day; midnight UTC is as good as any and the same everywhere. */
const instant = (date: string) => `${date}T00:00:00Z`;

const changed = (article: Article) => instant(article.updated ?? article.published);
