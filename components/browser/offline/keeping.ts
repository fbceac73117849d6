/** What the worker keeps: only good answers, one for each address. */

/** Where pages are kept; the name changes when the form of what is kept changes. */
export const PAGES = 'pages-3';

/** The types that answers may have, by the path that was asked for. */
const TYPES: [path: RegExp, type: RegExp][] = [
  [/\/$/, /^text\/html\b/],
  [/\/pinyin\.json$/, /^application\/json\b/],
  [/^\/images\//, /^image\//],
  [/^\/assets\/.*\.js$/, /^(?:text|application)\/javascript\b/],
  [/^\/assets\/.*\.woff2$/, /^(?:font\/|application\/(?:font-|octet-stream))/],
];

/** The address without what follows the path: `/de/?x=1` is the page `/de/`. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * Whether an answer is the site's own and whole: a page of a hotel's network that comes in its place
 * has another address, another origin or, for a script, another type.
 *
 * @param url what was asked for
 */
export function isGood(answer: Response, url: string): boolean {
  const { pathname } = new URL(url);
  const type = answer.headers.get('content-type') ?? '';
  return (
    answer.status === 200 &&
    answer.type === 'basic' &&
    !answer.redirected &&
    TYPES.some(([path, expected]) => path.test(pathname) && expected.test(type))
  );
}
