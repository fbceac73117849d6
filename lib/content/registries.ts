import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { withoutReadings } from '@/lib/language/inline';
import type { Author, Bilingual, Registry, Tag, Term } from '@/lib/model';
import { hasErrors, placeOf, report } from './messages';
import { authorsSchema, namesSchema, termsSchema } from './schema';
import { checkShape, validParts } from './shape';
import { readYaml, type Yaml } from './yaml';

/**
 * Reads a whole file as YAML keys of a given shape: entries with errors are known but undefined, and so is
 * the whole where nothing can be read. So is one that is absent or empty (see `missingRegistries`).
 */
function readRegistry<V extends z.ZodType>(
  file: VFile | undefined,
  schema: z.ZodRecord<z.ZodString, V>,
): { entries: [string, z.output<V> | undefined][]; yaml: Yaml } | undefined {
  if (!file?.value || String(file.value).trim() === '') return undefined;
  const yaml = readYaml(file, String(file.value));
  if (!yaml) return undefined;
  const fitting: Record<string, z.output<V> | undefined> =
    checkShape(schema, yaml, 'registry') ?? validParts(schema, yaml.data);
  const { data } = yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  // A key may be called as something that every object has.
  const entryOf = (key: string) => (Object.hasOwn(fitting, key) ? fitting[key] : undefined);
  return { entries: Object.keys(data).map((key) => [key, entryOf(key)]), yaml };
}

/** The authors of authors.yaml; portraits must exist below `public/` of the project. */
export function authorsOf(
  file: VFile | undefined,
  root: string,
): Map<string, Author | undefined> | undefined {
  const found = readRegistry(file, authorsSchema);
  if (!found) return undefined;
  for (const [key, author] of found.entries) {
    if (!file || !author?.portrait) continue;
    if (existsSync(join(root, 'public', author.portrait))) continue;
    report(file, {
      rule: 'image-missing',
      at: found.yaml?.valueAt([key, 'portrait']),
      message: `There is no image \u201c${author.portrait}\u201d in the folder public.`,
    });
  }
  return new Map(
    found.entries.map(([key, author]) => [key, author && { key, ...author, name: plain(author) }]),
  );
}

/** Names of authors stand in feeds and in what pages say of themselves: without readings. */
function plain({ name: { de, zh } }: Pick<Author, 'name'>): Bilingual {
  return { de: withoutReadings(de), zh: withoutReadings(zh) };
}

/** The names of tags.yaml or series.yaml. */
export function tagsOf(file: VFile | undefined): Map<string, Tag | undefined> | undefined {
  const found = readRegistry(file, namesSchema);
  return found && new Map(found.entries.map(([key, name]) => [key, name && { key, name }]));
}

/** The terms of terms.yaml, in the order of the file. */
export function termsOf(file: VFile | undefined): Term[] {
  if (!file || hasErrors(file) || String(file.value).trim() === '') return [];
  const yaml = readYaml(file, String(file.value));
  const terms = yaml && checkShape(termsSchema, yaml, 'registry');
  return (terms ?? []).map((term, index) => ({
    ...term,
    place: placeOf(file, yaml?.valueAt([index])),
  }));
}

/** The texts of a file that has been read as YAML, in both languages. */
export function registryOf(file: VFile): Registry {
  const { bilingual: texts = [], shifts } = file.data;
  return { file: file.path, raw: String(file.value ?? ''), texts, ...(shifts && { shifts }) };
}
