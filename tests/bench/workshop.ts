/** A copy of the repository to build in, so that nothing of the checkout is touched. */
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What a build writes, and what is not needed for one. */
const LEFT_OUT = new Set(['.git', '.next', '.cache', 'node_modules', 'build', 'out', 'deploy']);

/** Makes an empty folder that is gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doppelseite-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the sources of the working folder, and its packages as hard links: Next refuses symbolic ones. */
export function copyRepository(folder: string): void {
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => path === '.' || !LEFT_OUT.has(basename(path)),
  });
  linkPackages(folder);
}

/** Brings the packages of the working folder into another one. */
export const linkPackages = (folder: string): void =>
  linkFolder('node_modules', join(folder, 'node_modules'));

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk, for instance.
    copyFileSync(from, to);
  }
}
