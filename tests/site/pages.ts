import { readdirSync } from 'node:fs';

/** Paths of all exported pages, sorted: `/`, `/de/`, `/de/hangzhou/`, … and the 404 pages. */
export const pages: string[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\/index\.html$/, '/'))
  .sort();
