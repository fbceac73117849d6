import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { handler } from './handler';
import { listen } from './listen';

/**
 * Serves a folder until the process ends.
 *
 * @param port 0 takes one that is free
 * @param host an address of this machine
 * @param beside adds what else answers on the same port
 * @returns the address of the site, once it answers
 * @throws an Error of one line that says what to do where the folder is missing or cannot be served
 */
export async function serve(
  root: string,
  port: number,
  host: string,
  beside: (site: RequestListener) => RequestListener = (site) => site,
): Promise<string> {
  if (!existsSync(root)) throw new Error(`${root}/ is missing: run "npm run build" first.`);
  return listen(beside(handler(root)), port, host);
}
