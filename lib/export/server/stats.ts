import { type Stats, statSync } from 'node:fs';

/**
 * What the disk knows of a file; undefined where there is none by that name. Names that no file can
 * have (too long, below a file) are asked for by strangers, so whatever the system answers is a no.
 */
export function fileStats(path: string): Stats | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? stats : undefined;
}

/** Whether there is a folder by that name. */
export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
