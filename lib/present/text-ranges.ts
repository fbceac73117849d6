/** Wraps ranges of a block's plain text in elements of its tree. */
import type { ElementContent, Parents, Root, Text } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { partitionPoint } from '@/lib/language/partition-point';

/** A half-open range of the plain text. */
export interface TextRange {
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
export function markRanges<M extends TextRange>(
  tree: Root,
  marks: readonly M[],
  wrap: (mark: M, text: Text, at: number) => ElementContent,
  notInside: ReadonlySet<string> = new Set(),
): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (node.type === 'element' && notInside.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
    const from = node.data?.at;
    if (from === undefined) return CONTINUE;
    const until = from + node.value.length;
    const here = marksBetween(marks, from, until);
    const cuts = here.flatMap(({ start, end }) => [start, end]);
    const inside = cuts.filter((at) => from < at && at < until);
    const ends = [...new Set([...inside, until])];
    let next = 0;
    const pieces = ends.map((end, index): ElementContent => {
      const at = ends[index - 1] ?? from;
      const text: Text = {
        type: 'text',
        value: node.value.slice(at - from, end - from),
        data: { at },
      };
      while (next < here.length && (here[next]?.end ?? 0) <= at) next++;
      const mark = here[next];
      return mark && mark.start <= at ? wrap(mark, text, at) : text;
    });
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** Those of the marks that reach into a stretch; found without looking at all of them. */
function marksBetween<M extends TextRange>(marks: readonly M[], from: number, until: number): M[] {
  const first = partitionPoint(marks, ({ end }) => end <= from);
  const last = partitionPoint(marks, ({ start }) => start < until);
  return marks.slice(first, last);
}
