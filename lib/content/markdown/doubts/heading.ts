import type { Heading } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';

/** Whether a heading is one because of the line below it. */
export function isUnderlined(file: VFile, node: Heading): boolean {
  return String(file.value).charAt(offsetsOf(node).start) !== '#';
}

/** Text that a line of hyphens or equals signs below it makes a heading. */
export function checkSetext(file: VFile, node: Heading): void {
  if (!isUnderlined(file, node)) return;
  const { start, end } = offsetsOf(node);
  const at = String(file.value).slice(start, end).lastIndexOf('\n') + 1;
  const other = node.depth === 2 ? 'put an empty line before a break' : 'remove this line';
  report(file, {
    rule: 'heading-form',
    at: start + at,
    message: `This line makes a heading of the text above it. Begin a heading with ##, or ${other}.`,
  });
}
