import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are expensive to make, named by what they are made from. */
export interface Cache {
  /** The file of this name, made now if it is not there. */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

/** A cache in a folder, which may be deleted at any time. */
export function cacheIn(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  return {
    async get(name, make) {
      const file = join(folder, name);
      const kept = await readFile(file).catch(() => undefined);
      if (kept) return kept;
      const made = await make();
      // Written beside and renamed, so that a crash never leaves half a file under the name.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, made);
      renameSync(unfinished, file);
      return made;
    },
  };
}
