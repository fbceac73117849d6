import { isScalar, type Scalar } from 'yaml';
import type { Loss } from './losses';

/** Column, from 0, at which a node begins. */
export function columnOf(node: unknown, text: string): number {
  const at = (node as { range?: [number] | null } | null)?.range?.[0] ?? 0;
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Keys, days and codes: behind them a comment is likelier than a text that goes on. */
const CODE = /^[a-z0-9]+(?:[-.:/][a-z0-9]+)*$/;

/**
 * What a number sign takes away from a value: `title: Platz #1 der Liste`. A sign directly before
 * a word is no comment that anybody would write; one with a space behind it may be, and behind a key or
 * a day it is. So is a comment on a line of its own, unless the text goes on with a number sign there:
 * further right than the key.
 *
 * @param column at which the key or the hyphen before the value stands
 */
export function commentLosses(scalar: unknown, column: number, text: string): Loss[] {
  if (!isScalar(scalar)) return [];
  const { type, value, range } = scalar as Scalar;
  const [start = 0, end = 0] = range ?? [];
  const rest = text.slice(end);
  const [all = '', before = '', comment = ''] =
    /^([ \t]*)(#[^\n]*)/.exec(rest) ?? nextLine(rest, column, type) ?? [];
  const typed = comment.trimEnd();
  if (all === '' || typed === '#') return [];
  const at = end + before.length;
  const glued = /^#[^\s#]/.test(typed);
  if (value === null && start === end) {
    const message = `YAML takes \u201c${typed}\u201d for a comment, and nothing is left. Put the value in quotes, or write one before the comment.`;
    return [{ at, message, value: start }];
  }
  const isCode = type === 'PLAIN' && (typeof value !== 'string' || CODE.test(value));
  const isText = type === 'PLAIN' && !isCode;
  if (!glued && !isText) return [];
  const message = `YAML takes \u201c${typed}\u201d for a comment and drops it. Put the whole value in quotes, or the comment on a line of its own.`;
  return [{ at, severity: glued && !isCode ? 'error' : 'warning', message }];
}

/** A number sign on the next line that is glued to a word and stands where the value would go on. */
function nextLine(rest: string, column: number, type: Scalar['type']): string[] | undefined {
  if (type !== 'PLAIN') return undefined;
  const found = /^([ \t]*\n(?:[ \t]*\n)*([ \t]*))(#[^\s#:]+(?: [^\n]*)?)(?=\n|$)/.exec(rest);
  const [all = '', before = '', indent = '', comment = ''] = found ?? [];
  return indent.length > column ? [all, before, comment] : undefined;
}

/** The last number sign before an error that begins an entry in brackets: `tags: [stadt, #ki]`. */
export function lossInBrackets(text: string, before: number): Loss | undefined {
  const found = [...text.slice(0, before + 1).matchAll(/[[{,][ \t]*(?=#)/g)].at(-1);
  if (!found) return undefined;
  const at = found.index + found[0].length;
  const [typed = ''] = /^#[^\s,\]}]*/.exec(text.slice(at)) ?? [];
  if (typed === '#') return undefined;
  return { at, message: `YAML takes \u201c${typed}\u201d for a comment. Put it in quotes.` };
}
