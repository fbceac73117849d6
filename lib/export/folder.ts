import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What is served, in the folder where commands are started. */
export const SITE = 'out';

const fresh = (folder: string) => `${folder}.new`;
const previous = (folder: string) => `${folder}.old`;
const ATTEMPTS = 5;

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
 * Puts the last good version of `folder` back where a run was ended between the two renames of
 * `swapIn`. Every command begins with it.
 */
export function restore(folder: string): void {
  if (existsSync(folder) || !existsSync(previous(folder))) return;
  try {
    renameSync(previous(folder), folder);
  } catch (error) {
    // Another command was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Clears what an ended run may have left beside `folder`; the path to write the next version to. */
export function prepare(folder: string): string {
  restore(folder);
  discard(folder);
  return fresh(folder);
}

/**
 * Puts the finished version in place of `folder`. At every moment a complete version has its name or
 * that of the previous one.
 *
 * @throws where the system refuses, as Windows does while a file in a folder is open; then the previous
 * version stands as before
 */
export function swapIn(folder: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(folder)) renameSync(folder, previous(folder));
      renameSync(fresh(folder), folder);
      break;
    } catch (error) {
      // A command that began between the two renames may have put the previous version back.
      restore(folder);
      if (attempt === ATTEMPTS) throw error;
    }
  }
  discard(folder);
}

/** Removes both other versions; none that is half gone has the name of a complete one. */
function discard(folder: string): void {
  remove(fresh(folder));
  if (!existsSync(previous(folder))) return;
  renameSync(previous(folder), fresh(folder));
  remove(fresh(folder));
}

/** Waits where something, such as a scanner for viruses, still looks into the folder. */
const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: ATTEMPTS });
