import {
  type Document,
  isScalar,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Severity } from '@/lib/model';
import { columnOf, commentLosses } from './yaml-comments';

/** Something that was typed and that YAML drops or reads as something else. Offsets into its text. */
export interface Loss {
  at: number;
  message: string;
  severity?: Severity;
  /** Offset of the value that is not what was typed. */
  value?: number;
}

/**
 * Compares every scalar of a document with what was typed for it and gives what differs: YAML drops
 * comments, anchors and tags, reads numbers, escapes and `~`, and joins keys that look alike.
 */
export function lossesIn(document: Document, text: string): Loss[] {
  const losses: Loss[] = [];
  const directive = /^(?:[ \t]*(?:#.*)?\n)*%.*/.exec(text);
  if (directive) {
    const at = directive[0].lastIndexOf('\n') + 1;
    losses.push({ at, message: 'A line that begins with % steers YAML. Remove it.' });
  }
  const add = (...found: Loss[]) => void losses.push(...found);
  visit(document, {
    Map: (_, map) => add(...marksOf(map, text), ...doubles(map)),
    Pair: (_, { key, value }) => add(...commentLosses(value, columnOf(key, text), text)),
    Seq: (_, seq) => {
      add(...marksOf(seq, text), ...splitNumbers(seq, text));
      for (const item of seq.items) add(...commentLosses(item, columnOf(seq, text), text));
    },
    Scalar: (_, scalar) => add(...marksOf(scalar, text), ...changes(scalar, text)),
  });
  return losses.sort((a, b) => a.at - b.at);
}

/** Anchors and tags: the words that carry them are dropped from the text. */
function marksOf(node: Scalar | YAMLMap | YAMLSeq, text: string): Loss[] {
  const { anchor, tag, range } = node;
  const mark = anchor === undefined ? '!' : `&${anchor}`;
  if (anchor === undefined && (tag === undefined || tag === 'tag:yaml.org,2002:str')) return [];
  const value = range?.[0] ?? 0;
  let at = Math.max(0, text.lastIndexOf(mark, Math.max(0, value - 1)));
  while (at > 0 && /[^\s[{,]/.test(text.charAt(at - 1))) at--;
  const [typed = mark] = /^\S+/.exec(text.slice(at)) ?? [];
  const message = `YAML takes \u201c${typed}\u201d for a mark of its own and drops it. Put the value in quotes.`;
  return [{ at, message, value }];
}

/** `[1,5]`, which is two numbers in YAML and one in German. */
function splitNumbers({ items }: YAMLSeq, text: string): Loss[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    const both = [item, next].every((one) => isScalar(one) && typeof one.value === 'number');
    const [start, end = 0] = (item as Scalar).range ?? [];
    const [from = 0, to] = (next as Scalar | undefined)?.range ?? [];
    if (!both || start === undefined || text.slice(end, from) !== ',') return [];
    const message = `YAML reads \u201c${text.slice(start, to)}\u201d as two numbers. Put it in quotes if it is one, or a space after the comma.`;
    return [{ at: start, severity: 'warning', message }];
  });
}

/** Keys that become the same word, of which the last would win; equal ones are an error of YAML itself. */
function doubles({ items }: YAMLMap): Loss[] {
  const seen = new Map<string, unknown>();
  return items.flatMap(({ key }: Pair) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const same = seen.has(name) && seen.get(name) !== key.value;
    seen.set(name, key.value);
    const message = 'This key stands here twice. Remove one of them.';
    return same ? [{ at: key.range?.[0] ?? 0, message }] : [];
  });
}

/** What a scalar says otherwise than it was typed. */
function changes({ type, value, range, tag }: Scalar, text: string): Loss[] {
  const [at = 0, end = 0] = range ?? [];
  const typed = text.slice(at, end);
  if (tag !== undefined && tag !== 'tag:yaml.org,2002:str') return [];
  if (type === 'QUOTE_DOUBLE') return escapesIn(typed, at);
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return emptyBlock(value, typed, at);
  if (type !== 'PLAIN') return [];
  if (typeof value === 'string') return swallowedKey(typed, at);
  if (typed === '' || (value !== null && typed === String(value))) return [];
  const read = value === null ? 'nothing' : String(value);
  const message = `YAML reads \u201c${typed}\u201d as ${read}. Put it in quotes.`;
  return [{ at, message, value: at }];
}

/** Escapes that stand for signs nobody can see; those for letters are meant. */
const UNSEEN: Record<string, string> = {
  n: 'a line break',
  r: 'a line break',
  N: 'a line break',
  L: 'a line break',
  P: 'a line break',
  t: 'a tab',
  _: 'a space that does not break',
};
for (const sign of '0abefv') UNSEEN[sign] = 'a control character';

function escapesIn(typed: string, at: number): Loss[] {
  return [...typed.matchAll(/\\[\s\S]/g)].flatMap(({ 0: escaped, index }) => {
    const read = UNSEEN[escaped.charAt(1)];
    if (read === undefined) return [];
    const message = `In double quotes \u201c${escaped}\u201d is ${read}. Write two backslashes, or single quotes around the value.`;
    return [{ at: at + index, severity: 'warning', message }];
  });
}

/** `title: >5`, which is no text but the beginning of one. */
function emptyBlock(value: unknown, typed: string, at: number): Loss[] {
  if (String(value).trim() !== '') return [];
  const message = `YAML takes \u201c${typed.trim()}\u201d for the beginning of a text on the next lines, and none follows. Put the value in quotes.`;
  return [{ at, message, value: at }];
}

/** A line of running text that looks like a key without the space behind its colon. */
function swallowedKey(typed: string, at: number): Loss[] {
  const [line, space = '', key = ''] = /\n([ \t]*)([a-z][A-Za-z]*):(?!\/\/)\S/.exec(typed) ?? [];
  if (line === undefined) return [];
  const message = `This line belongs to the value above it. If \u201c${key}\u201d is a key, write a space after its colon and begin it where the other keys begin.`;
  return [{ at: at + typed.indexOf(line) + 1 + space.length, severity: 'warning', message }];
}
