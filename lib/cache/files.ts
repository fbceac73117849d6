import { type Stats, statSync } from 'node:fs';

/**
 * What editors and systems leave beside the files that people write: locks and copies of files that
 * are being edited (Emacs `.#x` and `#x#`, vi `.x.swp`, `x~`, Word `~$x`), lists of thumbnails.
 */
const STRAY =
  /^(?:\.#.*|#.*#|\._.*|~\$.*|.*~|.*\.sw[k-p]|\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;

/** Whether a file of this name is nobody's work: it is neither read nor published. */
export const isStray = (name: string): boolean => STRAY.test(name);

/**
 * What the disk knows of a file; undefined where there is none by that name. Names that no file can
 * have (too long, below a file, a ring of links) are asked for by strangers, so whatever the system
 * answers is a no.
 */
export function fileStats(path: string): Stats | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? stats : undefined;
}

/** Whether there is a file by that name. */
export const isFile = (path: string): boolean => fileStats(path) !== undefined;

/** Whether there is a folder by that name. */
export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
