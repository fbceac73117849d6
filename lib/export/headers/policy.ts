import { createHash } from 'node:crypto';

/**
 * What pages may load: nothing but what is named here. Browser code makes its HTML by elements, and
 * the address of the worker is the one script that it names (`components/browser/offline`).
 */
const COMMON = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // The other edition, and what the worker fetches and keeps.
  "connect-src 'self'",
  // The worker: Safari before 15.5 knows no `worker-src` and asks this one, others do so without it.
  "child-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types doppelseite',
];

/**
 * The policy of a page in its `<meta>`, which holds on every host: styles by their hashes only.
 *
 * @param styles the texts of its own stylesheet, of that of the other edition, which browser code
 *   fetches (a policy holds for fetched documents too), and of the one that browser code adds
 */
export const metaPolicy = (styles: readonly string[]): string =>
  [...COMMON, `style-src ${styles.map(hash).join(' ')}`].join('; ');

/**
 * The policy in the header. Of two policies both must agree, so with that of the page only the styles
 * run whose hashes stand there; the header keeps out styles of other files and in attributes. It
 * cannot name the hashes: no two pages have the same style, since fonts are cut to the letters of a
 * page, and hosts read a hundred rules and 2000 characters a line.
 */
export const HEADER_POLICY: string = [
  ...COMMON,
  "style-src 'unsafe-inline'",
  "style-src-attr 'none'",
  // Has no meaning in a `<meta>`.
  "frame-ancestors 'none'",
].join('; ');

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
