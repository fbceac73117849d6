import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { VFile } from 'vfile';
import { isStray } from '@/lib/cache/files';
import { asRead, isComposed } from './as-read';
import { report } from './messages';

/** What remains of a printed path below a printed folder. */
export function pathBelow(path: string, dir: string): string {
  return dir === '.' ? path : path.slice(dir.length + 1);
}

const TEXTS = new Set(['.md', '.yaml', '.json']);

/** A path as it is printed: relative to `root`, with forward slashes. */
export function shownPath(path: string, root: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

/**
 * Step 1. Every file below a folder, in the order of their names, as virtual files whose `path` is
 * relative to `root`. Texts (.md, .yaml, .json) are decoded: UTF-8, without byte order mark, LF line
 * ends, composed letters (NFC). Others are listed with no value. What cannot be read carries a diagnostic.
 * Hidden files and those that editors leave behind are left out. A folder that does not exist has no files;
 * one that is a link to nowhere is listed itself.
 */
export function readSources(dir: string, root = process.cwd()): VFile[] {
  const found: VFile[] = [];
  const top = resolve(dir);
  const home = realOrUndefined(top);
  if (home !== undefined || isLink(top)) walk(top, found, root, home ?? top);
  return found;
}

function walk(folder: string, found: VFile[], root: string, home: string): void {
  for (const entry of entriesOf(folder, found, root)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      walk(path, found, root, home);
      continue;
    }
    const file = new VFile({ path: shownPath(path, root) });
    found.push(file);
    const fault = faultOf(entry, path, home);
    if (fault) report(file, { rule: 'file', message: fault });
    else if (TEXTS.has(extname(path))) readText(path, file);
  }
}

function entriesOf(folder: string, found: VFile[], root: string): Dirent[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    const file = new VFile({ path: shownPath(folder, root) });
    report(file, { rule: 'file', message: 'This is not a folder that can be read.' });
    found.push(file);
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !isStray(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why an entry that is not a folder must not be read, if so. */
function faultOf(entry: Dirent, path: string, home: string): string | undefined {
  if (entry.isSymbolicLink()) {
    const target = realOrUndefined(path);
    if (target === undefined) return 'This symbolic link leads nowhere. Put the file itself here.';
    if (!target.startsWith(home + sep) || !statSync(target).isFile()) {
      return 'This symbolic link leads out of its folder or to a folder. Put the file itself here.';
    }
    return undefined;
  }
  return entry.isFile() ? undefined : 'This is not an ordinary file. Remove it.';
}

/** Where a path really leads; undefined where it leads nowhere. */
export function realOrUndefined(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path is a symbolic link itself, wherever it leads. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Gives the file its text as value, unless it cannot be read. */
function readText(path: string, file: VFile): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    report(file, { rule: 'file', message: 'The file cannot be read. Check its permissions.' });
    return;
  }
  const stored = new TextDecoder('utf-8').decode(bytes);
  const { text, shifts } = asRead(stored);
  file.value = text;
  // Returns stand at the end of their lines: they move no column.
  if (!isComposed(stored)) file.data.shifts = shifts;
  const conflict = /\.(?:md|yaml)$/.test(path) ? conflictIn(text) : undefined;
  if (conflict !== undefined) {
    report(file, {
      rule: 'file',
      at: conflict,
      message:
        'Here two versions of this file meet unmerged. Keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    });
    // Both versions in one text are wrong in ways that nobody has to hear of.
    Reflect.deleteProperty(file, 'value');
    return;
  }
  const lost = file.value.search(/[\0\uFFFD]/);
  if (lost === -1) return;
  report(file, {
    rule: 'encoding',
    at: lost,
    message: 'Here is a character that is not UTF-8. Save the file as UTF-8 and retype it.',
  });
}

/** Where a merge has left two versions, but for those that a sample of code shows. */
function conflictIn(text: string): number | undefined {
  if (!text.includes('<<<<<<< ') || !text.includes('\n>>>>>>> ')) return undefined;
  let fence: string | undefined;
  let start: number | undefined;
  let parted = false;
  for (const { 0: line, index } of text.matchAll(/^.+$/gm)) {
    const [sign] = /^(?:```|~~~)/.exec(line) ?? [];
    if (sign !== undefined && (fence === undefined || fence === sign)) {
      fence = fence === undefined ? sign : undefined;
    }
    if (fence !== undefined) continue;
    if (line.startsWith('<<<<<<< ')) start ??= index;
    else if (start !== undefined && line === '=======') parted = true;
    else if (parted && line.startsWith('>>>>>>> ')) return start;
  }
  return undefined;
}
