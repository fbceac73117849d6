import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { VFile } from 'vfile';
import { isStray } from '@/lib/cache/files';
import { report } from './messages';
import { realOrUndefined, shownPath } from './read';

/**
 * The links below `public/` that a copy of the folder cannot follow, each with what is wrong with it: the
 * framework, which copies the folder, ends in a stack trace there.
 */
export function brokenLinks(folder: string, root: string): VFile[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return brokenLinks(path, root);
    const message = entry.isSymbolicLink() ? faultOf(path, entry.name) : undefined;
    if (message === undefined) return [];
    const file = new VFile({ path: shownPath(path, root) });
    report(file, { rule: 'file', message });
    return [file];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function faultOf(link: string, name: string): string | undefined {
  const target = realOrUndefined(link);
  if (target === undefined) {
    return isStray(name)
      ? 'An editor has a file of this folder open. Save it there, or remove this lock.'
      : 'This symbolic link leads nowhere. Put the file itself here.';
  }
  return realOrUndefined(join(link, '..'))
    ?.concat(sep)
    .startsWith(target + sep)
    ? 'This symbolic link leads back to a folder that it stands in. Remove it.'
    : undefined;
}
