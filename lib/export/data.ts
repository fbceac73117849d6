import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '@/lib/cache/folder';

/** Whether a file that outlives a build is fetched by pages and no page itself. */
export const isData = (file: string): boolean => !file.endsWith('.html');

/**
 * A file of the framework's export that has a name, kept under it for the next build, or the kept one where
 * the framework has left it out because an earlier build had made it; undefined where neither is there.
 */
export function dataOf(
  build: string,
  file: string,
  name: string,
  kept: Store,
): Uint8Array | undefined {
  const source = join(build, file);
  if (!existsSync(source)) return kept.peek(name);
  const content = readFileSync(source);
  kept.put(name, content);
  return content;
}
