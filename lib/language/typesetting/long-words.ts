import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '@/lib/model';
import { CHUNK, hyphenate } from './hyphenation';
import { linesOf } from './lines';
import { ALONE } from './surroundings';

/** More letters than are sure to fit on a line of 320 pixels in the type of titles. */
const LONG = /[\p{L}\p{M}]{13}/u;

/** A piece of a line in large type. */
export interface TitlePiece {
  text: string;
  /** Whether it is a word that may be too wide for a line; its text has soft hyphens then. */
  long: boolean;
}

/**
 * Cuts German text in large type, which is not hyphenated, into long words and what is between them.
 * A long word goes into a box of its own (`.long`): it moves to the next line as a whole and is
 * broken only where it is wider than a line.
 */
export function titlePieces(text: string): TitlePiece[] {
  const pieces: TitlePiece[] = [];
  let end = 0;
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const broken = LONG.test(chunk) ? hyphenate(chunk, ALONE) : chunk;
    if (broken === chunk) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), long: false });
    pieces.push({ text: broken, long: true });
    end = index + chunk.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), long: false });
  return pieces;
}

/** Puts the long German words of a heading into boxes of their own, in place. */
export function boxLongWords(tree: Root, locale: Locale): void {
  const pieces = linesOf(tree, locale).flat();
  const texts = new Set(pieces.filter((piece) => piece.locale === 'de').map(({ node }) => node));
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !texts.has(node)) return undefined;
    const pieces = titlePieces(node.value).map(elementOf);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

const elementOf = ({ text, long }: TitlePiece): ElementContent => {
  const value: Text = { type: 'text', value: text };
  if (!long) return value;
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['long'] },
    children: [value],
  };
};
