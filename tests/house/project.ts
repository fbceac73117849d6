import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** TypeScript files below some folders, as paths from the root with forward slashes. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\/[^./][^/]*\.tsx?$/.test(path) && !path.includes('/fixtures/')),
  );
}

export const source = (file: string): string => readFileSync(file, 'utf8');

/** Project files that a file imports, as paths from the root, without extension. */
export function importsOf(file: string): string[] {
  const specifiers = source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...specifiers].flatMap(([, name = '']) => {
    if (name.startsWith('@/')) return [name.slice(2)];
    if (name.startsWith('.')) return [posix.join(posix.dirname(file), name)];
    return [];
  });
}
