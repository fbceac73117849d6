import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { seal, unseal } from './seal';

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
  /** Deletes what nobody has asked for in a month. */
  sweep(): void;
}

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_UNUSED = 30 * DAY;

/**
 * A cache in a folder, which may be deleted, damaged or closed at any time: what cannot be read or is
 * not what was put there counts as absent, and a folder that cannot be written keeps nothing. Either
 * is said once.
 *
 * @param maker what decides on the files besides their names, such as the version of a library
 */
export function cacheIn(folder: string, maker: string): Cache {
  const say = sayOnce(folder);
  const peek = (name: string): Buffer | undefined => {
    const path = join(folder, name);
    const file = unlessMissing(() => readFileSync(path), say);
    if (!file) return undefined;
    const content = unseal(name, file, maker);
    if (content === 'damaged') say(`${name} is damaged and is made anew.`);
    if (typeof content === 'string') return undefined;
    markUsed(path);
    return content;
  };
  const put = (name: string, content: Buffer) => {
    const file = join(folder, name);
    // Written beside and renamed, so that a crash never leaves half a file under the name.
    const unfinished = `${file}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(unfinished, seal(name, content, maker));
      renameSync(unfinished, file);
    } catch (error) {
      say(`nothing can be kept here (${codeOf(error)}), so the next build takes longer.`);
      rmQuietly(unfinished);
    }
  };
  return {
    peek,
    put,
    async get(name, make) {
      const kept = peek(name);
      if (kept) return kept;
      const made = await make();
      put(name, made);
      return made;
    },
    sweep() {
      const oldest = Date.now() - LONGEST_UNUSED;
      for (const name of entriesIn(folder)) {
        const path = join(folder, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        if (stats && stats.mtimeMs < oldest) rmQuietly(path);
      }
    },
  };
}

/** The files and folders in a folder; none where it cannot be read. */
export function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Deletes a file or folder if the system lets us: what is left over does no harm. */
export function rmQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays.
  }
}

/** A file's time tells when it was last asked for, to the day. */
function markUsed(path: string): void {
  try {
    const now = new Date();
    if (statSync(path).mtimeMs < now.getTime() - DAY) utimesSync(path, now, now);
  } catch {
    // It may be swept too early.
  }
}

function unlessMissing(read: () => Buffer, say: (what: string) => void): Buffer | undefined {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') say(`a kept file cannot be read (${codeOf(error)}).`);
    return undefined;
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/** Says the first thing that is wrong with a folder; one line is enough to look there. */
function sayOnce(folder: string): (what: string) => void {
  let said = false;
  return (what) => {
    if (!said) console.error(`${folder}: ${what}`);
    said = true;
  };
}
