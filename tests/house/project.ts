import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Files that the framework or a command line starts from. */
export const isEntry = (file: string): boolean =>
  /^app\/(?:.*\/)?(?:page|layout|route|robots|sitemap|global-not-found)(?:\.\w+)?\.tsx?$/.test(
    file,
  ) || /\.d\.ts$/.test(file);

const IMPORT =
  /(?:^(?:import|export)\s+(?:type\s+)?([\w*{][^;']*?)\s+from\s+|\bimport\s*\(?\s*)'([^']+)'/gm;

/** What a file imports of the project: paths from the root, without extension, and what it says it takes. */
function clausesOf(file: string): { path: string; clause: string }[] {
  return [...source(file).matchAll(IMPORT)].flatMap(([, clause = '*', name = '']) => {
    if (name.startsWith('@/')) return [{ path: name.slice(2), clause }];
    if (!name.startsWith('.')) return [];
    return [{ path: posix.join(posix.dirname(file), name), clause }];
  });
}

/** Project files that a file imports, as paths from the root, without extension. */
export const importsOf = (file: string): string[] => clausesOf(file).map(({ path }) => path);

/** Every name that some files import, as \u201cfile name\u201d. */
export function namesImported(files: string[]): Set<string> {
  const names = files.flatMap((file) =>
    clausesOf(file).flatMap(({ path, clause }) => {
      const target = fileAt(path);
      if (!target) return [];
      const [first = ''] = clause.split('{');
      const listed = /\{([\s\S]*)\}/.exec(clause)?.[1]?.split(',') ?? [];
      const taken = listed.map((one) => /^\s*(?:type\s+)?(\w+)/.exec(one)?.[1] ?? '');
      if (first.includes('*')) taken.push(...exportsOf(target).map(({ name }) => name));
      if (/^\w/.test(first)) taken.push('default');
      return taken.filter((name) => name !== '').map((name) => `${target} ${name}`);
    }),
  );
  return new Set(names);
}

const fileAt = (path: string): string | undefined =>
  [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].find(
    (one) => /\.tsx?$/.test(one) && existsSync(one),
  );

const DECLARED =
  /^export (?:default )?(?:declare |async |abstract )*(function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** What a file exports under a name of its own, what it passes on included. */
export function exportsOf(file: string): { name: string; isType: boolean }[] {
  const declared = [...source(file).matchAll(DECLARED)].map(([whole, kind = '', name = '']) => ({
    name: whole.startsWith('export default') ? 'default' : name,
    isType: kind === 'interface' || kind === 'type',
  }));
  const listed = [...source(file).matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(
    ([, type, list = '']) =>
      list.split(',').flatMap((one) => {
        const [, own, name = ''] = /^\s*(type\s+)?(?:\w+\s+as\s+)?(\w+)\s*$/.exec(one) ?? [];
        return name ? [{ name, isType: Boolean(type ?? own) }] : [];
      }),
  );
  return [...declared, ...listed];
}
