import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { childrenOf } from '../../nodes';
import { checkCode } from './code';
import { checkBreak, checkUnderline } from './heading';
import { checkBullets, checkNumbers } from './list';
import { checkPaths } from './path';
import { checkQuote } from './quote';
import { checkTable } from './table';

/**
 * Reports markup that is as likely prose, and whose readers would see something else than was typed.
 * What is plainly prose has been kept as it is.
 */
export function checkDoubts(file: VFile, tree: Root): void {
  const stack: { node: Nodes; quotes: number }[] = [{ node: tree, quotes: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, quotes } = next;
    const children = childrenOf(node);
    for (const [index, child] of children.entries()) {
      const depth = child.type === 'blockquote' ? quotes + 1 : quotes;
      // A list right below the first line of an item is how lists are nested.
      const before =
        node.type === 'listItem' && child.type === 'list' ? undefined : children[index - 1];
      checkOne(file, child, before, depth);
      stack.push({ node: child, quotes: depth });
    }
  }
}

function checkOne(file: VFile, node: Nodes, before: Nodes | undefined, quotes: number): void {
  if (node.type === 'list') {
    if (node.ordered) checkNumbers(file, node);
    checkBullets(file, node, before);
  } else if (node.type === 'blockquote') checkQuote(file, node, before, quotes);
  else if (node.type === 'thematicBreak') checkBreak(file, node, before);
  else if (node.type === 'paragraph') checkUnderline(file, node);
  else if (node.type === 'code') checkCode(file, node);
  else if (node.type === 'table') checkTable(file, node);
  else if (node.type === 'text') checkPaths(file, node);
}
