import type { Nodes } from 'mdast';
import { INTRODUCING } from '@/lib/language/sentences/abbreviations';
import { offsetsOf } from '../nodes';

/** What a line may end with before something new begins without an empty line. */
const COMPLETE =
  /[.:;!?\u2026\u3002\uff1a\uff1b\uff01\uff1f)\]\uff09\u201c\u201d\u00ab\u00bb\u300d*_~`>\\]\s*$/;

/** Whether a block begins on the line right after a paragraph. */
export function followsAtOnce(node: Nodes, before: Nodes | undefined): boolean {
  return before?.type === 'paragraph' && lineOf(node, 'start') === lineOf(before, 'end') + 1;
}

function lineOf({ position }: Nodes, edge: 'start' | 'end'): number {
  return position?.[edge].line ?? 0;
}

/** The same, and the paragraph ends in mid-sentence. */
export function interrupts(node: Nodes, before: Nodes | undefined, text: string): boolean {
  if (!before || !followsAtOnce(node, before)) return false;
  const { end } = offsetsOf(before);
  const last = text.slice(Math.max(0, end - 10), end);
  const [, word = ''] = /(\p{L}+)\.\s*$/u.exec(last) ?? [];
  return !COMPLETE.test(last) || INTRODUCING.has(word.toLowerCase());
}

/** The line of the text from an offset on. */
export function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}
