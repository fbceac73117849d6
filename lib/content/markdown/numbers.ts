import type { List } from 'mdast';
import { offsetsOf } from '../nodes';
import { lineFrom } from './lines';

/** The number of an item as the author typed it. */
export interface TypedNumber {
  digits: string;
  /** Offset of the first digit, and of the dot or bracket after the last. */
  start: number;
  sign: number;
  /** What stands in the line after it. */
  rest: string;
  /** What a reader is shown. */
  shown: number;
}

/** The numbers of an ordered list. */
export function numbersOf(list: List, text: string): TypedNumber[] {
  return list.children.map((item, index) => {
    const { start } = offsetsOf(item);
    const line = lineFrom(text, start);
    const [digits = ''] = /^\d*/.exec(line) ?? [];
    return {
      digits,
      start,
      sign: start + digits.length,
      rest: line.slice(digits.length + 1).trim(),
      shown: (list.start ?? 1) + index,
    };
  });
}

/** Whether the author typed the number that is shown. */
export function isShownAsTyped({ digits, shown }: TypedNumber): boolean {
  return digits === String(shown);
}
