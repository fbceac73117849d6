import { z } from 'zod';
import { report } from './messages';
import { didYouMean, nearest } from './nearest';
import type { ContentRule } from './rule-names';
import { FOREIGN_KEYS } from './schema';
import type { Path, Yaml } from './yaml';

/** The schema of what stands at a path below `schema`. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = here.shape[String(step)] as z.ZodType | undefined;
    else if (here instanceof z.ZodRecord) here = here.valueType as z.ZodType;
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else return undefined;
  }
  return unwrap(here);
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let here = schema;
  while (here instanceof z.ZodExactOptional || here instanceof z.ZodDefault) {
    here = here.unwrap() as z.ZodType;
  }
  return here;
}

/** The keys that a map at a path may have. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const here = schemaAt(schema, path);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The value at a path of plain data. */
function dig(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

const WANTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  number: 'a number',
};

function wrongType(name: string, expected: string, value: unknown): string {
  const wanted = WANTED[expected] ?? expected;
  if (expected !== 'string' || value === null) return `${name} must be ${wanted}.`;
  const read = Array.isArray(value)
    ? ', and YAML reads a list'
    : typeof value === 'object'
      ? ', and YAML reads a key with a value'
      : '';
  return `${name} must be ${wanted}${read}. Put the value in quotes.`;
}

/**
 * Checks YAML against a schema. Every complaint is reported on the file at the key or value it is
 * about: an unknown key with the nearest known one, a missing key at the map it is missing from.
 * `missingAt` is the offset for keys that the whole document misses.
 */
export function checkShape<T extends z.ZodType>(
  schema: T,
  yaml: Yaml,
  rule: ContentRule,
  missingAt = yaml.valueAt([]),
): z.output<T> | undefined {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  const { issues } = result.error;
  const misspelt = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = knownKeys(schema, issue.path);
    for (const key of issue.keys) {
      const meant = FOREIGN_KEYS.get(key)?.replace(/:.*/, '') ?? nearest(key, known);
      misspelt.add([...issue.path, meant].join('.'));
      const near = cureOf(key, known);
      const message = `The key \u201c${key}\u201d is not known here.${near}`;
      report(yaml.file, { rule, at: yaml.keyAt(issue.path, key), message });
    }
  }
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') continue;
    if (issue.code === 'invalid_key') {
      const at = yaml.keyAt(path.slice(0, -1), String(path.at(-1)));
      report(yaml.file, { rule, at, message: issue.issues[0]?.message ?? issue.message });
      continue;
    }
    const value = dig(yaml.data, path);
    const missing = value === undefined && path.length > 0;
    if (missing && misspelt.has(path.join('.'))) continue;
    const at = missing && path.length === 1 ? missingAt : yaml.valueAt(path);
    if (!missing && yaml.misread.has(at)) continue;
    report(yaml.file, { rule, at, message: complaint(issue, value, missing) });
  }
  return undefined;
}

/**
 * Of data that does not fit as a whole, the values that fit by themselves: keys of a map of known keys,
 * entries of a registry. So that one fault does not hide the others.
 */
export function validParts<T extends z.ZodObject | z.ZodRecord>(
  schema: T,
  data: unknown,
): Partial<z.output<T>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const given: Record<string, unknown> = { ...data };
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : Object.keys(given);
  const parts = keys.flatMap((key) => {
    const one = schema instanceof z.ZodObject ? schema.shape[key] : schema.valueType;
    const parsed = (one as z.ZodType).safeParse(given[key]);
    return parsed.success && key in given ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<z.output<T>>;
}

/** What to write instead of a key that is not known. */
function cureOf(key: string, known: string[]): string {
  const instead = FOREIGN_KEYS.get(key);
  if (instead !== undefined && known.includes(instead.replace(/:.*/, ''))) {
    return ` Write \u201c${instead}\u201d.`;
  }
  return didYouMean(key, known) || ` Known are ${known.join(', ')}.`;
}

function complaint(issue: z.core.$ZodIssue, value: unknown, missing: boolean): string {
  const keys = issue.path.filter((step) => typeof step === 'string');
  const name = keys.length > 0 ? `\u201c${keys.join('.')}\u201d` : 'This';
  if (missing) return `The key ${name} is missing. Add it.`;
  const general = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
  return general ? wrongType(name, issue.expected, value) : issue.message;
}
