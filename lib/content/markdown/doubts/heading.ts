import type { Nodes, Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';
import { followsAtOnce } from '../lines';

/** A line of hyphens below text: to others it makes a heading, and here a break. */
export function checkBreak(file: VFile, node: Nodes, before: Nodes | undefined): void {
  const { start, end } = offsetsOf(node);
  const isUnderline = /^-+$/.test(String(file.value).slice(start, end).trim());
  if (isUnderline && followsAtOnce(node, before)) {
    complain(file, start, 'put an empty line before a break');
  }
}

/** A line of equals signs below text. */
export function checkUnderline(file: VFile, node: Paragraph): void {
  const { start, end } = offsetsOf(node);
  const underline = /\n[ >]*(?==+[ \t]*(?:\n|$))/.exec(String(file.value).slice(start, end));
  if (underline) complain(file, start + underline.index + underline[0].length, 'remove this line');
}

function complain(file: VFile, at: number, otherwise: string): void {
  report(file, {
    rule: 'heading-form',
    at,
    message: `This line would make a heading of the text above it. Begin a heading with ##, or ${otherwise}.`,
  });
}
