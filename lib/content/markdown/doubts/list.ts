import type { List, Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';
import { interrupts } from '../lines';
import { isShownAsTyped, numbersOf } from '../numbers';

/** Numbers that are shown otherwise than they were typed, since a list counts by itself. */
export function checkNumbers(file: VFile, list: List): void {
  const text = String(file.value);
  const numbers = numbersOf(list, text);
  const wrong = numbers.find((number) => !isShownAsTyped(number));
  if (!wrong) return;
  // 1. before every item is how many authors let Markdown count: they know what is shown.
  const isCounted = numbers.every(({ digits }) => digits === '1');
  const { digits, shown, start, sign } = wrong;
  const typed = text.slice(start, sign + 1);
  const escaped = `${digits}\\${typed.slice(digits.length)}`;
  report(file, {
    rule: 'list-number',
    at: start,
    ...(isCounted && { severity: 'hint' }),
    message: `\u201c${typed}\u201d would be shown as ${shown}. because a list counts by itself. Number its items in order, or write ${escaped} where no list is meant.`,
  });
}

/** A list that begins in mid-sentence. */
export function checkBullets(file: VFile, list: List, before: Nodes | undefined): void {
  const text = String(file.value);
  if (list.children.length !== 1 || !interrupts(list, before, text)) return;
  const { start } = offsetsOf(list);
  const [sign = ''] = /^(?:\d+[.)]|.)/.exec(text.slice(start, start + 12)) ?? [];
  const escaped = `${sign.slice(0, -1)}\\${sign.slice(-1)}`;
  const dash = sign === '-' ? ' For a dash write \u2013.' : '';
  report(file, {
    rule: 'list-form',
    at: start,
    message: `This line becomes a list in the middle of a sentence. Put an empty line before a list, or write ${escaped} where none is meant.${dash}`,
  });
}
