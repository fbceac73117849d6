/** Wraps ranges of a block's plain text in elements of its tree. */
import type { ElementContent, Parents, Root, Text } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** A half-open range of the plain text. */
export interface Mark {
  start: number;
  end: number;
}

/**
 * A range that inline markup cuts is wrapped piece by piece; the pieces keep their places in the text, so
 * that one kind of marks can follow another. A text without a place was added and is left alone.
 *
 * @param tree changed in place
 * @param marks ascending, not overlapping.
 * @param wrap makes what takes the place of a piece.
 * @param notInside names of elements whose text is left alone.
 */
export function markRanges<M extends Mark>(
  tree: Root,
  marks: readonly M[],
  wrap: (mark: M, text: Text, at: number) => ElementContent,
  notInside: ReadonlySet<string> = new Set(),
): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (node.type === 'element' && notInside.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
    const pieces = piecesOf(node, marks, wrap);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function piecesOf<M extends Mark>(
  node: Text,
  marks: readonly M[],
  wrap: (mark: M, text: Text, at: number) => ElementContent,
): ElementContent[] {
  const from = node.data?.at;
  if (from === undefined) return [node];
  const until = from + node.value.length;
  const pieces: ElementContent[] = [];
  const piece = (start: number, end: number): Text => ({
    type: 'text',
    value: node.value.slice(start - from, end - from),
    data: { at: start },
  });
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, until);
    if (start >= end) continue;
    if (start > at) pieces.push(piece(at, start));
    pieces.push(wrap(mark, piece(start, end), start));
    at = end;
  }
  if (at < until) pieces.push(piece(at, until));
  return pieces;
}
