import { join } from 'node:path';
import { isFile, isFolder } from '@/lib/cache/files';

/** What an address of the site leads to. */
export type Located =
  | { status: 200 | 404; file: string }
  /** A folder asked for without its slash. */
  | { status: 301; path: string };

/**
 * Finds the file for the path of a request. A missing one leads to the 404 page of its language.
 *
 * @param root the folder of the export
 * @param path as `readTarget` gives it
 */
export function locate(root: string, path: string): Located {
  const file = join(root, path);
  if (path.endsWith('/')) {
    if (isFile(join(file, 'index.html'))) return { status: 200, file: join(file, 'index.html') };
  } else if (isFile(file) && path !== '/_headers') return { status: 200, file };
  else if (isFolder(file) && isFile(join(file, 'index.html')))
    return { status: 301, path: `${path}/` };
  const language = /^\/(de|zh)(?:\/|$)/.exec(path)?.[1];
  const own = join(root, language ?? '', '404.html');
  return { status: 404, file: isFile(own) ? own : join(root, '404.html') };
}
