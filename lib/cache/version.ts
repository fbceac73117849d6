import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest';
import { isStray } from './files';
import { cacheIn, entriesIn, rmQuietly, type Store } from './folder';
import { packed } from './packed';

/** Holds what may be deleted at any time. */
export const CACHE_FOLDER = '.cache';

/** Everything in the project but the content that decides on a page. */
const CODE = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
];

/** Settings that decide on a page. */
const SETTINGS = ['LETTERS', 'OFFLINE', 'PROOF', 'SITE_URL'];

/**
 * Changes with every change of the code, the packages, the settings and Node itself. Read anew each
 * time: in the live preview code changes while it runs.
 */
export const codeVersion = (): string =>
  digest(
    process.version,
    ...SETTINGS.map((name) => process.env[name] ?? ''),
    ...CODE.flatMap(filesAt).flatMap(({ path, content }) => [path, content]),
  );

interface CodeFile {
  path: string;
  content: Buffer;
}

/**
 * A file, or the files below a folder. What cannot be read (a link that leads nowhere, a pipe) is no
 * code, and links to folders are not followed, for they may be rings.
 */
function filesAt(path: string): CodeFile[] {
  try {
    if (lstatSync(path).isDirectory()) {
      const names = readdirSync(path).filter((name) => !isStray(name));
      return names.sort().flatMap((name) => filesAt(join(path, name)));
    }
    return statSync(path).isFile() ? [{ path, content: readFileSync(path) }] : [];
  } catch {
    return [];
  }
}

/** A store of what this version of the code has made; what others have made is deleted. */
export function codeCache(folder: string): Store {
  const version = codeVersion();
  for (const name of entriesIn(folder)) if (name !== version) rmQuietly(join(folder, name));
  return packed(cacheIn(join(folder, version), version));
}
