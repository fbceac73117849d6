import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A window of a browser that is not Chromium. */
export interface Tab {
  /** Opens an address and waits until it has loaded. */
  goto(address: string): Promise<void>;
  /** What a function returns in the page, or what its promise comes to; it must stand by itself. */
  run<T, A extends unknown[]>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  /** Debian's packages that bring it. */
  packages: string;
  isInstalled: boolean;
  /** Opens an empty window with a fresh profile, of about this many pixels. */
  open(width: number, height: number): Promise<Tab>;
}

/** Path of a program, by the folders in which a shell would look; undefined where it is not installed. */
export const programOf = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
