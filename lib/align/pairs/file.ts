import { z } from 'zod';
import { PAIR_ID } from '@/lib/align/pairs/ids';
import type { Diagnostic } from '@/lib/model';

const storedPair = z.strictObject({
  id: z.string().regex(PAIR_ID),
  /** A fingerprint for each block. */
  de: z.array(z.string()),
  zh: z.array(z.string()),
  /** See `sentence-code.ts`. */
  sentences: z.string().optional(),
  /** Tells whether the sentences are still cut where they were, see `cut.ts`; files of old have none. */
  cut: z.string().optional(),
  confidence: z.number().min(0).max(1),
  status: z.literal('confirmed').optional(),
  /** The one side that has changed since the pair was confirmed. */
  changed: z.enum(['de', 'zh']).optional(),
  /** The pair with the counterpart, where a pair was torn apart by a move in one text. */
  apart: z.string().regex(PAIR_ID).optional(),
});

const pairsFile = z.strictObject({
  pairs: z.array(storedPair),
  /** Ids of pairs that are gone: links to them must not lead to another paragraph one day. */
  retired: z.array(z.string().regex(PAIR_ID)),
});

export type StoredPair = z.infer<typeof storedPair>;
export type PairsFile = z.infer<typeof pairsFile>;

export const EMPTY: PairsFile = { pairs: [], retired: [] };

/** A pairs file as text: one pair a line, so that a change is a line in a diff. */
export function formatPairs({ pairs, retired }: PairsFile): string {
  const lines = pairs.map(({ id, de, zh, sentences, cut, confidence, status, changed, apart }) =>
    JSON.stringify({ id, de, zh, sentences, cut, confidence, status, changed, apart }),
  );
  const list = lines.length > 0 ? `\n${lines.join(',\n')}\n` : '';
  return `{"pairs":[${list}],\n"retired":${JSON.stringify(retired)}}\n`;
}

/**
 * Reads a pairs file. Whatever is wrong with it is one error with its place and the cure, and the file
 * is not used.
 */
export function readPairs(
  text: string,
  path: string,
): { file: PairsFile; fault?: undefined } | { file?: undefined; fault: Diagnostic } {
  const fault = (offset: number, wrong: string) => ({
    fault: {
      file: path,
      ...pointIn(text, offset),
      severity: 'error' as const,
      rule: 'pairs-file',
      message: `${wrong} Run npm run align: it writes the file anew and keeps every id it can read.`,
    },
  });
  const conflict = text.search(/^(?:<{7}|={7}|>{7}|\|{7})/m);
  if (conflict >= 0) return fault(conflict, 'Here two versions of this file meet unmerged.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fault(brokenLine(text), 'This is not the JSON that npm run align writes.');
  }
  const parsed = pairsFile.safeParse(json);
  if (!parsed.success) {
    const { path: keys = [], message = '' } = parsed.error.issues[0] ?? {};
    const at = keys[0] === 'pairs' ? pairOffset(text, Number(keys[1] ?? 0)) : 0;
    const where = keys.join('.') || 'the top';
    return fault(
      at,
      message.endsWith('received undefined')
        ? `${where} is missing.`
        : `Unexpected content at ${where}: ${message}.`,
    );
  }
  const twice = repeatedId(parsed.data);
  if (twice) return fault(text.lastIndexOf(`"${twice}"`), `The id ${twice} stands here twice.`);
  return { file: parsed.data };
}

/**
 * What can still be read of a broken pairs file: every line that is a pair, both sides of a merge
 * conflict included; of two pairs with one id the first.
 */
export function salvagePairs(text: string): PairsFile {
  const pairs = new Map<string, StoredPair>();
  const retired = new Set<string>();
  for (const line of text.split('\n')) {
    const pair = storedPair.safeParse(parseOrUndefined(line.trim().replace(/,$/, '')));
    if (pair.success && !pairs.has(pair.data.id)) pairs.set(pair.data.id, pair.data);
    const list = /^\s*"retired"\s*:\s*(\[.*\])/.exec(line)?.[1];
    for (const id of z.array(z.string()).safeParse(parseOrUndefined(list ?? '')).data ?? []) {
      if (PAIR_ID.test(id)) retired.add(id);
    }
  }
  return {
    pairs: [...pairs.values()],
    retired: [...retired].filter((id) => !pairs.has(id)),
  };
}

/** Offset of the pair with that index. */
export function pairOffset(text: string, index: number): number {
  const starts = [...text.matchAll(/\{\s*"id"/g)];
  return starts[index]?.index ?? 0;
}

/** Line and column of an offset, 1-based. */
export function pointIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of the first line that is neither a pair nor the frame around the pairs. */
function brokenLine(text: string): number {
  let offset = 0;
  for (const line of text.split('\n')) {
    const content = line.trim().replace(/,$/, '');
    const frame = /^(?:\{?\s*"pairs"\s*:\s*\[\]?|\]|"retired"\s*:\s*\[.*\]\s*\}?|[{}]?)$/.test(
      content,
    );
    if (!frame && parseOrUndefined(content) === undefined) return offset;
    offset += line.length + 1;
  }
  return 0;
}

function repeatedId({ pairs, retired }: PairsFile): string | undefined {
  const seen = new Set<string>();
  return [...pairs.map(({ id }) => id), ...retired].find((id) => {
    const known = seen.has(id);
    seen.add(id);
    return known;
  });
}

function parseOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
