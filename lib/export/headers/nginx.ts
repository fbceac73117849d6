import { HEADERS, type HeaderRule, OTHER_FILES } from './table';

/** What nginx has to know of every kind of file that is precompressed. */
const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
};

/** Brotli by name, and not with the quality nought; nginx itself does the same for gzip. */
const TAKES_BROTLI = String.raw`~*(?:^|,)\s*br\s*(?:;\s*q\s*=\s*(?:1(?:\.0{0,3})?|0\.\d{0,2}[1-9]\d{0,2})\s*)?(?:,|$)`;

/**
 * The table as a configuration for nginx, to be included inside `http { }`. It needs no module that
 * nginx does not bring: precompressed Brotli files are found by `try_files`.
 */
export function nginxConfig(): string {
  const types = HEADERS.flatMap(({ path, headers }) =>
    headers['Content-Type'] ? [exact(path, headers['Content-Type'])] : [],
  );
  const names = new Set(HEADERS.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('Content-Type');
  return [
    '# Written by lib/export/headers/nginx.ts. Set server_name and root, include it in http { }.',
    '# Kept from the first time it is asked for: later $uri is the file that is sent.',
    'map $uri $asked_path { default $uri; }',
    `map $http_accept_encoding $brotli_suffix { default ""; "${TAKES_BROTLI}" ".br"; }`,
    '# What is no file of the site (redirects, errors) must not be remembered.',
    'map $status $cache_control { "~^(?:20|304)" $header_cache_control; default no-cache; }',
    String.raw`map $uri $found_encoding { default ""; "~\.br$" "br"; }`,
    String.raw`map $uri $found_vary { default ""; "~\.(?:${Object.keys(TYPES).join('|')})(?:\.br)?$" "Accept-Encoding"; }`,
    'map $asked_path $missing_page { default /404.html; "~^/de/" /de/404.html; "~^/zh/" /zh/404.html; }',
    ...[...names].map(headerMap),
    '',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  server_name localhost;',
    '  root /srv/www/doppelseite;',
    '',
    '  set $asked $asked_path;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  gzip_static on;',
    '  error_page 404 $missing_page;',
    '  add_header Content-Encoding $found_encoding always;',
    '  add_header Vary $found_vary always;',
    ...[...names].map((name) => `  add_header ${name} ${sent(name)} always;`),
    '',
    '  location = /_headers { return 404; }',
    ...types,
    ...Object.entries(TYPES).map(
      ([extension, type]) =>
        `  location ~ \\.${extension}$ { types { } default_type "${withCharset(type)}"; try_files $uri$brotli_suffix $uri =404; }`,
    ),
    '}',
    '',
  ].join('\n');
}

const exact = (path: string, type: string): string =>
  `  location = ${path} { types { } default_type "${type}"; try_files $uri$brotli_suffix $uri =404; }`;

const withCharset = (type: string) => `${type}; charset=utf-8`;

/** The status has the last word on what is kept. */
const sent = (name: string) => (name === 'Cache-Control' ? '$cache_control' : variable(name));

const variable = (name: string) => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

/** One header by path. Later rules win in the table, in nginx the first regular expression does. */
function headerMap(name: string): string {
  const lines = HEADERS.toReversed().flatMap(({ path, headers }) =>
    headers[name] === undefined ? [] : [`  ${pattern(path)} ${quoted(headers[name])};`],
  );
  const otherwise = name === 'Cache-Control' ? OTHER_FILES : '';
  return [
    `map $asked_path ${variable(name)} {`,
    `  default ${quoted(otherwise)};`,
    ...lines,
    '}',
  ].join('\n');
}

const pattern = (path: HeaderRule['path']): string =>
  path.endsWith('*') ? `"~^${path.slice(0, -1)}"` : `"${path}"`;

const quoted = (value: string): string => `'${value.replaceAll("'", "\\'")}'`;
