import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { followsAtOnce } from './markdown/lines';
import { report } from './messages';
import { offsetsOf } from './nodes';

/** Reports headings that are not ## to ####, that skip a level or stand inside something. */
export function checkHeadings(file: VFile, tree: Root): void {
  visit(tree, 'heading', (node, _, parent) => {
    if (parent?.type === 'root') return;
    report(file, {
      rule: 'heading-level',
      at: offsetsOf(node).start,
      message: 'A heading stands for itself, not in a quote or a list. Write it as bold text.',
    });
  });
  let level = 1;
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'heading') continue;
    const isWrapped = node.depth === 1 && followsAtOnce(node, tree.children[index - 1]);
    const cure = isWrapped ? ' Where none is meant, write \\#.' : '';
    const fault = faultOf(node, level);
    const message = fault && fault + cure;
    if (message) report(file, { rule: 'heading-level', at: offsetsOf(node).start, message });
    level = node.depth;
  }
}

function faultOf({ depth, children }: Heading, above: number): string | undefined {
  if (depth === 1)
    return 'The title stands in the front matter. Begin headings in the text with ##.';
  if (depth > 4) return 'Headings go down to ####. Use a higher level.';
  if (depth > above + 1)
    return `A heading of level ${depth} follows level ${above}. Use ${'#'.repeat(above + 1)}.`;
  return children.length === 0 ? 'This heading is empty. Write it or remove the signs.' : undefined;
}
