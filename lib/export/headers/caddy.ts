import { HEADERS, OTHER_FILES } from './table';

/** The table as a Caddyfile. */
export function caddyConfig(): string {
  const headers = HEADERS.flatMap(({ path, headers }) =>
    Object.entries(headers).map(
      ([name, value]) => `\theader ${path === '/*' ? '' : `${path} `}${name} ${quoted(value)}`,
    ),
  );
  return [
    '# Written by lib/export/headers/caddy.ts. Set the address and root.',
    'localhost {',
    '\troot * /srv/www/doppelseite',
    `\theader ?Cache-Control ${quoted(OTHER_FILES)}`,
    ...headers,
    '\terror /_headers 404',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\theader Cache-Control no-cache',
    ...['de', 'zh'].flatMap((locale) => [
      `\t\t@${locale} path /${locale}/*`,
      `\t\trewrite @${locale} /${locale}/404.html`,
    ]),
    '\t\t@other not path /de/* /zh/*',
    '\t\trewrite @other /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
