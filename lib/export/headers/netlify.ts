import { HEADERS } from './table';

/** The table as a `_headers` file, the form that Netlify, Cloudflare and others read. */
export const netlifyHeaders = (): string =>
  HEADERS.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  ).join('\n');
