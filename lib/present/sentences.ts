/** Wraps the sentences of a block in `<span data-s>`, so that a page can light what corresponds. */
import type { Element, ElementContent, Root, Text } from 'hast';

/** A range of letters, counted without white space, that belongs to sentence link `link`. */
export interface Mark {
  start: number;
  end: number;
  link: number;
}

/** How many letters that are not white space stand before `offset` in `text`. */
export const letterIndex = (text: string, offset: number): number =>
  text.slice(0, offset).replace(/\s+/gu, '').length;

/**
 * Marks are matched by counting letters, because the white space of the HTML is not that of the
 * plain text. Footnote marks have no text yet and do not count.
 *
 * @param marks ascending, not overlapping.
 */
export function markSentences(tree: Root, marks: Mark[]): void {
  let letters = 0;
  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type === 'element') visit(child);
      if (child.type !== 'text') return [child];
      const from = letters;
      letters += child.value.replace(/\s+/gu, '').length;
      return wrap(child, from, marks);
    });
  };
  visit(tree);
}

function wrap(node: Text, from: number, marks: Mark[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let at = from;
  let current: { link: number | undefined; value: string } = { link: undefined, value: '' };
  const flush = () => {
    if (!current.value) return;
    // White space between two sentences belongs to neither.
    const trailing = current.link === undefined ? '' : (/\s+$/u.exec(current.value)?.[0] ?? '');
    const text: Text = {
      type: 'text',
      value: current.value.slice(0, current.value.length - trailing.length),
    };
    pieces.push(
      current.link === undefined
        ? text
        : {
            type: 'element',
            tagName: 'span',
            properties: { dataS: String(current.link) },
            children: [text],
          },
    );
    if (trailing) pieces.push({ type: 'text', value: trailing });
  };
  for (const letter of node.value) {
    const blank = /\s/u.test(letter);
    const link = blank ? current.link : marks.find((m) => m.start <= at && at < m.end)?.link;
    if (link !== current.link) {
      flush();
      current = { link, value: '' };
    }
    current.value += letter;
    if (!blank) at += letter.length;
  }
  flush();
  return pieces;
}
