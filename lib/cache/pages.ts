import { join } from 'node:path';
import { cacheIn, type Store } from './folder';
import { packed } from './packed';
import { CACHE_FOLDER } from './version';

/** Where the prepared pages of articles lie in a folder of caches. */
export const pagesFolder = (caches = CACHE_FOLDER): string => join(caches, 'pages');

/** The prepared pages of articles, by a name that stands for all that they show and for what made them. */
export const keptPages = (caches = CACHE_FOLDER): Store => packed(pageFiles(caches));

const pageFiles = (caches: string): Store => cacheIn(pagesFolder(caches), 'pages');

const own = pageFiles(CACHE_FOLDER);

/** Whether a prepared page is there and whole; it is not unpacked for that. */
export const isPageKept = (name: string): boolean => own.peek(name) !== undefined;

/** The file of the framework's export that lists the pages to keep: `{ "<path>": "<name>" }`. */
export const PAGES_FILE = 'pages.json';
