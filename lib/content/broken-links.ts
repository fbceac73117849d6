import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { VFile } from 'vfile';
import { isFolder, isStray } from '@/lib/cache/files';
import { report } from './messages';
import { isLink, realOrUndefined, shownPath } from './read';

/**
 * The links in a folder, and the folder itself where it is one, that nobody can follow to an end, each with
 * what is wrong with it. The framework follows all links below `app/` and `public/`, those to folders
 * elsewhere and what they lead to as well, and ends in a stack trace where they do not end.
 */
export function brokenLinks(folder: string, root: string): VFile[] {
  const seen = new Set<string>();
  const found: VFile[] = [];
  const walk = (path: string, linked: boolean, above: string[]) => {
    const target = realOrUndefined(path);
    const message = linked ? faultOf(basename(path), target, above) : undefined;
    if (message !== undefined) {
      const file = new VFile({ path: shownPath(path, root) });
      report(file, { rule: 'file', message });
      found.push(file);
    } else if (target !== undefined && isFolder(target) && !seen.has(target)) {
      seen.add(target);
      for (const entry of entriesOf(path)) {
        if (!entry.isFile()) {
          walk(join(path, entry.name), entry.isSymbolicLink(), [...above, target]);
        }
      }
    }
  };
  walk(folder, isLink(folder), []);
  return found;
}

/** @param above the folders that were gone through, as they are really called */
function faultOf(name: string, target: string | undefined, above: string[]): string | undefined {
  if (target === undefined) {
    return isStray(name)
      ? 'An editor has a file of this folder open. Save it there, or remove this lock.'
      : 'This symbolic link leads nowhere. Put the file itself here.';
  }
  const inside = target.endsWith(sep) ? target : target + sep;
  return above.some((folder) => (folder + sep).startsWith(inside))
    ? 'This symbolic link leads back to a folder that it stands in. Remove it.'
    : undefined;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
