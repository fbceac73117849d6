import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are expensive to make, named by what they are made from. */
export interface Cache {
  /** The file of this name, made now if it is not there. */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer>;
  /** The same at once. */
  getNow(name: string, make: () => Buffer): Buffer;
}

/** A cache in a folder, which may be deleted at any time. */
export function cacheIn(folder: string): Cache {
  const keep = (file: string, made: Buffer): Buffer => {
    // Written beside and renamed, so that a crash never leaves half a file under the name.
    const unfinished = `${file}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, made);
    renameSync(unfinished, file);
    return made;
  };
  return {
    async get(name, make) {
      const file = join(folder, name);
      return (await readFile(file).catch(() => undefined)) ?? keep(file, await make());
    },
    getNow(name, make) {
      const file = join(folder, name);
      let kept: Buffer | undefined;
      try {
        kept = readFileSync(file);
      } catch {
        // It was not made yet.
      }
      return kept ?? keep(file, make());
    },
  };
}
