import type { Locale } from '@/lib/model';
import { languageTag, locales, otherLocale, paths, siteName } from '@/lib/site';
import { strings } from '@/lib/strings';

/** Where a link of the masthead leads; the current one is marked, a missing one is left out. */
export interface Way {
  href: string;
  label: string;
  /** The label where the window is too narrow for what the other says. */
  narrow?: string;
  locale: Locale;
  current: boolean;
  /** The relation of the target to this page. */
  parallel?: boolean;
}

/** The key that follows the link, on pages that have keys. */
export const shortcutOf = (way: Way): string =>
  way.parallel ? 'p' : { de: 'd', zh: 'z' }[way.locale];

/** Site name and the ways of reading this page. */
export function Masthead({
  locale,
  ways,
  children,
}: {
  locale: Locale;
  ways: Way[];
  /** What helps to find one's way in the text of this page. */
  children?: React.ReactNode;
}) {
  const text = strings[locale];
  return (
    <header className="masthead">
      <a href={paths.chooser} className="site-name strong">
        {siteName[locale]}{' '}
        <span lang={languageTag[otherLocale(locale)]}>{siteName[otherLocale(locale)]}</span>
      </a>
      {children}
      <nav aria-label={text.waysOfReading}>
        <ul>
          {ways.map((way) => (
            <li key={way.href}>
              <a
                href={way.href}
                aria-current={way.current ? 'page' : undefined}
                lang={way.locale === locale ? undefined : languageTag[way.locale]}
                hrefLang={way.locale === locale ? undefined : languageTag[way.locale]}
                data-way={way.parallel ? 'parallel' : 'read'}
                data-key={shortcutOf(way)}
              >
                <WayLabel {...way} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function WayLabel({ label, narrow = label }: Pick<Way, 'label' | 'narrow'>) {
  if (narrow === label) return label;
  return (
    <>
      <span className="wide">{label}</span>
      <span className="narrow">{narrow}</span>
    </>
  );
}

/** The ways of a page that exists once in each of `available`. */
export function languageWays(
  current: Locale | null,
  href: (locale: Locale) => string,
  available: readonly Locale[] = locales,
): Way[] {
  return available.map((locale) => ({
    href: href(locale),
    label: strings[locale].language,
    locale,
    current: locale === current,
  }));
}
