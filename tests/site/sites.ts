/** The exported sites that are tested. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Loaded, loadCollection } from '@/lib/content';
import { buildDay } from '@/lib/content/day';
import { publishedOn } from '@/lib/content/publication';
import type { Collection } from '@/lib/model';

export interface Site {
  name: string;
  /** Where its `out/`, `build/`, `content/` and `seeds/` lie. */
  folder: string;
  /** Where it is served. */
  origin: string;
  /** Paths of all its pages, sorted: `/`, `/de/`, `/de/setzerei/`, … and the 404 pages. */
  pages: string[];
}

const siteIn = (name: string, { folder, origin }: { folder: string; origin: string }): Site => ({
  ...{ name, folder, origin },
  pages: readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort(),
});

/** `tests/site/fixture`: what tests name is there. */
export const fixture = siteIn('the fixture', inject('fixture'));

/** `content/`: whatever it is, it has to be sound. */
export const real = siteIn('content/', inject('real'));

export const sites = [fixture, real];

/** The file of a path below `out/`. */
export const fileOf = ({ folder }: Site, path: string): string =>
  join(folder, 'out', decodeURI(path), path.endsWith('/') ? 'index.html' : '');

/** What is served at a path. */
export const textOf = (site: Site, path: string): string =>
  readFileSync(fileOf(site, path), 'utf8');

/** The texts that a site shows. */
export function collectionOf({ folder }: Site): Collection {
  const loaded: Loaded = loadCollection({
    dir: join(folder, 'content'),
    seeds: join(folder, 'seeds'),
  });
  return publishedOn(loaded.collection, buildDay());
}
