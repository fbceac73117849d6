import type { Blockquote, Nodes } from 'mdast';
import { offsetsOf } from '../../nodes';
import { interrupts } from '../lines';

/** The sign of a quote that goes on with a number in mid-paragraph: it says "more than". */
export function signsOfQuote(node: Blockquote, before: Nodes | undefined, text: string): number[] {
  const { start } = offsetsOf(node);
  const isMore = interrupts(node, before, text) && /^> ?[=\d]/.test(text.slice(start, start + 3));
  return isMore ? [start] : [];
}
