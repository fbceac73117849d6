import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Store } from '@/lib/cache/folder';
import { namesInScript } from './css/prune';
import { sheetReader } from './css/sheet';
import { type Prepared, preparePage } from './page';
import { targetOf } from './select';

/**
 * Returns a function that prepares pages of the framework's export and keeps those that have a name, or
 * takes from the kept ones what the framework has left out because an earlier build had rendered it;
 * undefined where neither has the page.
 *
 * @param script the code of all modules that may run on a page
 * @param names of pages, by their path in the export
 */
export function pagePreparer(
  build: string,
  script: string,
  names: Record<string, string>,
  kept: Store,
): (path: string) => Prepared | undefined {
  const sheetOf = sheetReader(build, namesInScript(script));
  return (path) => {
    // As it is printed where something is wrong with the page; every system opens it.
    const source = posix.join(build, path);
    const name = names[path];
    if (!existsSync(source)) {
      const prepared = name === undefined ? undefined : kept.peek(name);
      return prepared && deserialize(prepared);
    }
    const prepared = preparePage(source, targetOf(path), sheetOf);
    if (name !== undefined) kept.put(name, serialize(prepared));
    return prepared;
  };
}
