/** The one table of response headers; what `npm start` sends and what the deploy files say. */
import { HEADER_POLICY } from './policy';

export interface HeaderRule {
  /** A path from the root; `*` at its end stands for any characters. */
  path: string;
  headers: Record<string, string>;
}

const FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
];

export const REVALIDATE = 'no-cache';
const HOUR = 'public, max-age=3600';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** No two rules set the same header on one path: static hosts join such values with a comma. */
export const HEADERS: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': HEADER_POLICY,
      'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Speculation-Rules': '"/speculation.json"',
    },
  },
  { path: '/', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/index.html', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/404.html', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/de/*', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/zh/*', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/sw.js', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/assets/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: '/images/*', headers: { 'Cache-Control': HOUR } },
  { path: '/de/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  { path: '/zh/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  {
    path: '/sitemap.xml',
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': REVALIDATE },
  },
  { path: '/robots.txt', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/icon.svg', headers: { 'Cache-Control': HOUR } },
  {
    path: '/speculation.json',
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': HOUR,
    },
  },
];

/** What a path is kept for that no rule names: files that an owner has put into `public/`. */
export const OTHER_FILES = HOUR;

const matches = ({ path: pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of one path (decoded, with single slashes), later rules winning. */
export function headersFor(path: string): Record<string, string> {
  const rules = HEADERS.filter((rule) => matches(rule, path));
  return Object.assign({ 'Cache-Control': OTHER_FILES }, ...rules.map(({ headers }) => headers));
}

/**
 * The table for hosts that know no default: with a rule for every file, or folder at the top, of the
 * site that no rule says how long to keep.
 *
 * @param files paths below the folder of the site
 */
export function completeTable(files: readonly string[]): HeaderRule[] {
  const kept = HEADERS.filter(({ headers }) => headers['Cache-Control']);
  const others = files
    .map((file) => `/${file}`)
    .filter((path) => !kept.some((rule) => matches(rule, path)))
    .map((path) => path.replace(/^(\/[^/]+\/).*/, '$1*'));
  return [
    ...HEADERS,
    ...[...new Set(others)]
      .sort()
      .map((path) => ({ path, headers: { 'Cache-Control': OTHER_FILES } })),
  ];
}
