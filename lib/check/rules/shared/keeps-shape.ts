import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { parseMarkdown } from '@/lib/content/parse';
import type { Fix } from '@/lib/model';

/**
 * Whether a piece of Markdown has the same elements after a fix. Whether a star opens or closes
 * emphasis depends on the kind of letter beside it, so a fix beside a star must be tried.
 *
 * @param from offset of the piece in the file
 */
export function keepsShape(piece: string, from: number, { start, end, text }: Fix): boolean {
  const fixed = piece.slice(0, start - from) + text + piece.slice(end - from);
  return shapeOf(piece) === shapeOf(fixed);
}

function shapeOf(markdown: string): string {
  const read = parseMarkdown(new VFile(markdown), 0);
  return read ? [read.tree, ...read.definitions.values()].map(typesOf).join(' ') : '';
}

function typesOf(node: Nodes): string {
  const inside = 'children' in node ? node.children.map(typesOf).join(' ') : '';
  return inside ? `${node.type}(${inside})` : node.type;
}
