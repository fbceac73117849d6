import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are expensive to make, named by what they are made from. */
export interface Store {
  /** The file of this name, if it is there. */
  peek(name: string): Buffer | undefined;
  /** Keeps a file. */
  put(name: string, content: Buffer): void;
}

export interface Cache extends Store {
  /** The file of this name, made now if it is not there. */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

/** A cache in a folder, which may be deleted at any time. */
export function cacheIn(folder: string): Cache {
  const put = (name: string, content: Buffer) => {
    const file = join(folder, name);
    mkdirSync(folder, { recursive: true });
    // Written beside and renamed, so that a crash never leaves half a file under the name.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  };
  return {
    async get(name, make) {
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      if (kept) return kept;
      const made = await make();
      put(name, made);
      return made;
    },
    peek(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    },
    put,
  };
}
