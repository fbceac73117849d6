/** What lies in a built site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Contents {
  files: number;
  /** HTML files. */
  pages: number;
  bytes: number;
  /** Changes when any file or name does. */
  digest: string;
}

/** Counts and digests the files of a folder. */
export function contentsOf(folder: string): Contents {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  return { files: paths.length, pages, bytes, digest: hash.digest('hex') };
}
