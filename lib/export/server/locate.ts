import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What an address of the site leads to. */
export type Located =
  | { status: 200 | 404; file: string }
  /** A folder asked for without its slash. */
  | { status: 301; location: string }
  | { status: 400 };

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Finds the file for the path of a request. A missing one leads to the 404 page of its language.
 *
 * @param root the folder of the export
 * @param path percent-encoded, without query
 */
export function locate(root: string, path: string): Located {
  const decoded = decode(path);
  // Dot segments are gone from what browsers send: whoever sends them looks for a way out.
  if (!decoded?.startsWith('/') || /[\0\\]|\/\.\.?(?:\/|$)/.test(decoded)) return { status: 400 };
  const file = join(root, decoded);
  if (decoded.endsWith('/')) {
    if (isFile(join(file, 'index.html'))) return { status: 200, file: join(file, 'index.html') };
  } else if (isFile(file) && decoded !== '/_headers') return { status: 200, file };
  else if (isFolder(file) && isFile(join(file, 'index.html')))
    return { status: 301, location: `${path.replace(/^\/+/, '/')}/` };
  const language = /^\/(de|zh)(?:\/|$)/.exec(decoded)?.[1];
  const own = join(root, language ?? '', '404.html');
  return { status: 404, file: isFile(own) ? own : join(root, '404.html') };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
