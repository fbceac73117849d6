import type { Locale } from '@/lib/model';
import { paths } from '@/lib/site';
import { strings } from '@/lib/strings';
import { ReadingChoice } from './choice';
import { Mixed } from './mixed';

/** The foot of every page: the site's own pages, the feed, the theme. */
export function Footer({
  locale,
  pages,
  children,
}: {
  locale: Locale;
  pages: { slug: string; title: string }[];
  /** What this page alone has at its foot. */
  children?: React.ReactNode;
}) {
  const text = strings[locale];
  return (
    <footer className="foot">
      <nav aria-label={text.siteNavigation}>
        <ul>
          {pages.map((page) => (
            <li key={page.slug}>
              <a href={paths.read(locale, page.slug)}>
                <Mixed text={page.title} locale={locale} />
              </a>
            </li>
          ))}
          <li>
            <a href={paths.glossary(locale)}>{text.glossary}</a>
          </li>
          <li>
            <a href={paths.feed(locale)}>{text.feed}</a>
          </li>
        </ul>
      </nav>
      {children}
      <ReadingChoice of="size" label={text.textSize + text.colon} words={text.textSizes} />
      <ReadingChoice of="theme" label={text.theme + text.colon} words={text.themes} />
    </footer>
  );
}
