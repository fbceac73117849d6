import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Author, Bilingual, Tag, Term } from '@/lib/model';
import { hasErrors, placeOf, report } from './messages';
import { authorsSchema, namesSchema, termsSchema } from './schema';
import { checkShape } from './shape';
import { readYaml, type Yaml } from './yaml';

/** Reads a whole file as YAML of a given shape; an absent or empty file gives `undefined`. */
function readRegistry<T extends z.ZodType>(
  file: VFile | undefined,
  schema: T,
): { data: z.output<T>; yaml: Yaml } | undefined {
  if (!file || hasErrors(file) || String(file.value).trim() === '') return undefined;
  const yaml = readYaml(file, String(file.value));
  const data = yaml && checkShape(schema, yaml, 'registry');
  return yaml && data !== undefined ? { data, yaml } : undefined;
}

/** The authors of authors.yaml, undefined where it has errors; portraits must exist below `public/` of the project. */
export function authorsOf(file: VFile | undefined, root: string): Map<string, Author> | undefined {
  const found = readRegistry(file, authorsSchema);
  if (file && hasErrors(file)) return undefined;
  const authors = new Map<string, Author>();
  if (!file || !found) return authors;
  for (const [key, author] of Object.entries(found.data)) {
    authors.set(key, { key, ...author });
    if (author.portrait && !existsSync(join(root, 'public', author.portrait))) {
      report(file, {
        rule: 'image-missing',
        at: found.yaml.valueAt([key, 'portrait']),
        message: `There is no image \u201c${author.portrait}\u201d in the folder public.`,
      });
    }
  }
  return authors;
}

/** The names of tags.yaml or series.yaml, undefined where it has errors. */
export function namesOf(file: VFile | undefined): Map<string, Tag> | undefined {
  const names: Record<string, Bilingual> = readRegistry(file, namesSchema)?.data ?? {};
  if (file && hasErrors(file)) return undefined;
  return new Map(Object.entries(names).map(([key, name]) => [key, { key, name }]));
}

/** The terms of terms.yaml, in the order of the file. */
export function termsOf(file: VFile | undefined): Term[] {
  const found = readRegistry(file, termsSchema);
  if (!file || !found) return [];
  return found.data.map((term, index) => ({
    ...term,
    place: placeOf(file, found.yaml.valueAt([index])),
  }));
}
