/** Facts about the whole site: locales, origin, addresses. */
import type { Bilingual, Locale } from '@/lib/model';

export const locales: readonly Locale[] = ['de', 'zh'];

/** BCP 47 tags, for `lang`, `hreflang`, `inLanguage`. */
export const languageTag: Bilingual = { de: 'de', zh: 'zh-Hans' };

/** Tags of Open Graph, which wants a territory. */
export const openGraphLocale: Bilingual = { de: 'de_DE', zh: 'zh_CN' };

export const siteName: Bilingual = { de: 'Doppelseite', zh: '对页' };

export const otherLocale = (locale: Locale): Locale => (locale === 'de' ? 'zh' : 'de');

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

const LOCAL = 'http://localhost:3000';
const asked = process.env.SITE_URL || LOCAL;

/** What is wrong with `SITE_URL`: one line, for commands to say before they begin. */
export const originFault: string | undefined = isOrigin(asked)
  ? undefined
  : `SITE_URL is "${asked}": give an origin such as https://example.org.`;

/** Where the site will stand, without a trailing slash; `SITE_URL` sets it. */
export const origin = originFault ? LOCAL : new URL(asked).origin;

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, pathname, search, hash } = new URL(value);
  const more = username + password + search + hash;
  return /^https?:$/.test(protocol) && pathname === '/' && more === '';
}

/** Addresses below the origin; every page's ends with a slash, as the export writes folders. */
export const paths = {
  chooser: '/',
  home: (locale: Locale) => `/${locale}/`,
  read: (locale: Locale, slug: string) => `/${locale}/${slug}/`,
  parallel: (locale: Locale, slug: string) => `/${locale}/${slug}/parallel/`,
  readings: (locale: Locale, slug: string) => `/${locale}/${slug}/pinyin.json`,
  glossary: (locale: Locale) => `/${locale}/glossary/`,
  offline: (locale: Locale) => `/${locale}/offline/`,
  letters: (locale: Locale) => `/${locale}/letters/`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  /** The service of letters answers here, see `lib/letters`. */
  newLetter: (locale: Locale, slug: string) => `/letters/new?to=${slug}&in=${locale}`,
  reportLetter: (locale: Locale, id: string) => `/letters/report?letter=${id}&in=${locale}`,
};

/** Whether readers can write to this site: `LETTERS=1 npm run build`. */
export const takesLetters = process.env.LETTERS === '1';

/** Stands for a slug where there is no article; the export leaves its pages out. */
export const NO_SLUG = '_';

/** Whether a file is meant as an image. */
export const isImage = (name: string): boolean => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name);

/** Whether a file name can stand in an address as it is, on every system. */
export const isAddressName = (name: string): boolean => /^[\w-][\w.-]*$/.test(name);

/**
 * Where in the content folder the image `/images/<slug>/<name>` may lie: beside an article or a page.
 * Nowhere if it is no image: other files beside texts are not published.
 */
export const imageSources = (slug: string, name: string): string[] =>
  isAddressName(slug) && isAddressName(name) && isImage(name)
    ? ['articles', 'pages'].map((group) => `${group}/${slug}/${name}`)
    : [];

export const absolute = (path: string): string => origin + path;
