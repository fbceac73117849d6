import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

const fresh = (folder: string) => `${folder}.new`;
const previous = (folder: string) => `${folder}.old`;

/** All files below a folder as paths relative to it, with forward slashes, in a stable order. */
export function filesBelow(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(inside, entry.name);
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}

/**
 * Clears what a crashed run may have left beside `folder` and returns the path to write the next
 * version to. A crash between the two renames of `swapIn` has left only the previous version: it
 * is put back.
 */
export function prepare(folder: string): string {
  if (!existsSync(folder) && existsSync(previous(folder))) renameSync(previous(folder), folder);
  rmSync(previous(folder), { recursive: true, force: true });
  rmSync(fresh(folder), { recursive: true, force: true });
  return fresh(folder);
}

/**
 * Puts the finished version in place of `folder`.
 *
 * @throws where the system refuses, as Windows does while a file in a folder is open; then the previous
 * version stands as before
 */
export function swapIn(folder: string): void {
  if (existsSync(folder)) renameSync(folder, previous(folder));
  try {
    renameSync(fresh(folder), folder);
  } catch (error) {
    if (existsSync(previous(folder))) renameSync(previous(folder), folder);
    throw error;
  }
  rmSync(previous(folder), { recursive: true, force: true });
}
