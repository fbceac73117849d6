import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { digest } from '@/lib/cache/digest';
import type { Store } from '@/lib/cache/folder';
import type { Article, Diagnostic } from '@/lib/model';
import { articleOf, type FolderReading } from './article';
import type { Folder } from './layout';
import { diagnosticsOf, hasErrors } from './messages';
import type { Shelf } from './shelf';

/** What reading a folder of an article has brought. */
interface Kept {
  reading: FolderReading<Article>;
  /** What was found wrong, by file of the folder. */
  findings: Diagnostic[][];
}

/**
 * Returns a function that reads articles, or takes from the cache those of which no file, no registry and
 * no address that they could link to has changed since they were read.
 */
export function articleReader(
  shelf: Shelf,
  cache: Store | undefined,
): (folder: Folder) => FolderReading<Article> {
  if (!cache) return (folder) => articleOf(shelf, folder);
  const { root, ...known } = shelf;
  const surroundings = JSON.stringify(known, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
  return (folder) => {
    const files = filesOf(folder);
    const before = files.map((file) => [...diagnosticsOf(file)]);
    const key = digest(surroundings, folder.slug, ...files.flatMap((file) => stateOf(file, root)));
    const kept = cache.peek(key);
    if (kept) return recall(JSON.parse(String(kept)), files);
    const reading = articleOf(shelf, folder);
    const findings = files.map((file, index) =>
      diagnosticsOf(file).slice(before[index]?.length ?? 0),
    );
    cache.put(key, Buffer.from(JSON.stringify({ reading, findings } satisfies Kept)));
    return reading;
  };
}

function recall({ reading, findings }: Kept, files: VFile[]): FolderReading<Article> {
  for (const [index, file] of files.entries()) diagnosticsOf(file).push(...(findings[index] ?? []));
  return reading;
}

const filesOf = ({ texts, pairs, images }: Folder): VFile[] =>
  [texts.de, texts.zh, pairs, ...images].filter((file) => file !== undefined);

/** What is known of a file: its path, its content, what was found wrong with it. */
function stateOf(file: VFile, root: string): (string | Uint8Array)[] {
  // What is known to be no file is not opened: a pipe would never end.
  const content = file.value ?? (hasErrors(file) ? '' : bytesOf(resolve(root, file.path)));
  return [file.path, content, JSON.stringify(diagnosticsOf(file))];
}

function bytesOf(path: string): string | Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    // That it cannot be read is among what was found.
    return '';
  }
}
