/** Wraps ranges of a block's plain text in elements of its HTML. */
import type { Element, ElementContent, Root, Text } from 'hast';

/** A range of letters, counted without white space. */
export interface Mark {
  start: number;
  end: number;
}

/** How many letters that are not white space stand before `offset` in `text`. */
export const letterIndex = (text: string, offset: number): number =>
  text.slice(0, offset).replace(/\s+/gu, '').length;

/**
 * Ranges are matched by counting letters, because the white space of the HTML is not that of the
 * plain text. Footnote marks have no text yet and do not count. A range that inline markup cuts
 * is wrapped piece by piece.
 *
 * @param marks ascending, not overlapping.
 * @param wrap makes what takes the place of a piece.
 * @param notInside names of elements whose text is left alone.
 */
export function markRanges<M extends Mark>(
  tree: Root,
  marks: M[],
  wrap: (mark: M, text: Text) => ElementContent,
  notInside: ReadonlySet<string> = new Set(),
): void {
  let letters = 0;
  const visit = (parent: Root | Element, active: boolean): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'element') visit(child, active && !notInside.has(child.tagName));
      if (child.type !== 'text') return [child];
      const from = letters;
      letters += child.value.replace(/\s+/gu, '').length;
      if (!active) return [child];
      return split(child.value, from, marks).map(({ mark, value }) => {
        const text: Text = { type: 'text', value };
        return mark ? wrap(mark, text) : text;
      });
    });
  };
  visit(tree, true);
}

interface Piece<M> {
  mark: M | undefined;
  value: string;
}

function split<M extends Mark>(value: string, from: number, marks: M[]): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let at = from;
  for (const letter of value) {
    const blank = /\s/u.test(letter);
    // White space between two ranges belongs to neither.
    const mark = marks.find((m) => (blank ? m.start < at : m.start <= at) && at < m.end);
    const last = pieces.at(-1);
    if (last && last.mark === mark) last.value += letter;
    else pieces.push({ mark, value: letter });
    if (!blank) at += letter.length;
  }
  return pieces;
}
