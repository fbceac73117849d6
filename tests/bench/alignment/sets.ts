import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BlockKind } from '@/lib/model';

const links = z.array(z.tuple([z.array(z.int().min(0)), z.array(z.int().min(0))]));
const blocks = z.array(z.object({ type: z.string(), text: z.string() }));
const blockSet = z.array(z.object({ id: z.string(), de: blocks, zh: blocks, links }));
const sentences = z.array(z.string());
const sentenceSet = z.array(z.object({ id: z.string(), de: sentences, zh: sentences, links }));

/** Links as sets write them: indexes into the German and into the Chinese side. */
export type GoldLink = [de: number[], zh: number[]];

export type BlockItem = z.infer<typeof blockSet>[number];
export type SentenceItem = z.infer<typeof sentenceSet>[number];

/** @throws an Error of one line that names the file and what is wrong with it */
export function readBlockSet(path: string): BlockItem[] {
  return read(path, blockSet);
}

/** @throws as above */
export function readSentenceSet(path: string): SentenceItem[] {
  return read(path, sentenceSet);
}

function read<T>(path: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path}: the file cannot be read.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${path}: this is not JSON.`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path: keys = [], message = '' } = parsed.error.issues[0] ?? {};
  throw new Error(`${path}: ${message} at ${keys.join('.') || 'the top'}.`);
}

const KINDS: [RegExp, BlockKind][] = [
  [/^(?:heading|title|h[1-6])$/, 'heading'],
  [/^(?:li|list|ul|ol|item)$/, 'list'],
  [/^(?:quote|blockquote)$/, 'quote'],
  [/^(?:figure|image|img|caption|figcaption)$/, 'figure'],
  [/^(?:code|pre)$/, 'code'],
  [/^(?:table|tr|td)$/, 'table'],
  [/^(?:break|hr)$/, 'break'],
];

/** The kind of a block from the names that sets use for it; what is unknown is a paragraph. */
export function kindOf(type: string): BlockKind {
  return KINDS.find(([names]) => names.test(type))?.[1] ?? 'paragraph';
}
