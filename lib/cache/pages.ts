import { join } from 'node:path';
import { CACHE_FOLDER } from './version';

/** Holds the prepared pages of articles, by a name that stands for all that they show. */
export const PAGES_FOLDER = join(CACHE_FOLDER, 'pages');

/** The file of the framework's export that lists the pages to keep: `{ "<path>": "<name>" }`. */
export const PAGES_FILE = 'pages.json';
