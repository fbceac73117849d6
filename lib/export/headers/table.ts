/** The one table of response headers; what `npm start` sends and what the deploy files say. */

export interface HeaderRule {
  /** A path from the root; `*` at its end stands for any characters. */
  path: string;
  headers: Record<string, string>;
}

/**
 * `style-src` is missing on purpose: every page carries a `<meta>` with the hash of its own inlined
 * style, and a policy here without that hash would block it (of two policies both must agree).
 */
const POLICY = [
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types doppelseite',
].join('; ');

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

const REVALIDATE = 'no-cache';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** No two rules set the same header on one path: static hosts join such values with a comma. */
export const HEADERS: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': POLICY,
      'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Speculation-Rules': '"/speculation.json"',
    },
  },
  { path: '/', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/de/*', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/zh/*', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/sw.js', headers: { 'Cache-Control': REVALIDATE } },
  { path: '/assets/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: '/images/*', headers: { 'Cache-Control': 'public, max-age=3600' } },
  { path: '/de/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  { path: '/zh/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  { path: '/sitemap.xml', headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  {
    path: '/speculation.json',
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'max-age=3600',
    },
  },
];

/** The headers of one path (as sent, percent-encoded), later rules winning. */
export function headersFor(path: string): Record<string, string> {
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.assign({}, ...HEADERS.filter((rule) => matches(rule.path)).map((r) => r.headers));
}
