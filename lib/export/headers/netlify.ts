import { completeTable } from './table';

/**
 * The table as a `_headers` file, the form that Netlify, Cloudflare and others read.
 *
 * @param files paths below the folder of the site
 */
export const netlifyHeaders = (files: readonly string[]): string =>
  completeTable(files)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
