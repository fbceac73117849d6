import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digest } from '@/lib/cache/digest';
import type { Store } from '@/lib/cache/folder';
import { namesInScript } from './css/prune';
import { sheetReader } from './css/sheet';
import { preparePage } from './page';
import { targetOf } from './select';

/**
 * Returns a function that prepares pages of the framework's export, or takes from the cache those that
 * were prepared before from the same bytes.
 *
 * @param files all files of the export
 * @param script text of the module that goes into every page
 */
export function pagePreparer(
  build: string,
  files: string[],
  script: string,
  cache: Store,
): (file: string) => ReturnType<typeof preparePage> {
  const sheetOf = sheetReader(build, namesInScript(script));
  const sheets = files.filter((file) => file.endsWith('.css'));
  const surroundings = digest(script, ...sheets.map((file) => readFileSync(join(build, file))));
  return (file) => {
    const source = join(build, file);
    const key = digest(surroundings, file, readFileSync(source));
    const kept = cache.peek(key);
    if (kept) return deserialize(kept);
    const prepared = preparePage(source, targetOf(file), sheetOf);
    cache.put(key, serialize(prepared));
    return prepared;
  };
}
