import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Block } from '@/lib/model';

declare module 'hast' {
  interface TextData {
    /** Where the text begins in the plain text of its block or note; white space before it is negative. */
    at?: number;
  }
}

/** A block or a note: HTML and, apart from white space, the text in it. */
export type Written = Pick<Block, 'html' | 'text'>;

/**
 * Opens a block or a note: a tree of one's own, in which every text knows its place in the plain text.
 * HTML is its compact form (JSON is five times as long), and this is the one place that reads it again.
 */
export function treeOf({ html, text }: Written): Root {
  const tree = parseHtml(html);
  const plain = withSpaces(text);
  let at = -1;
  visit(tree, 'text', (node) => {
    const value = withSpaces(node.value);
    const letters = value.trim();
    if (letters) at = plain.indexOf(letters, at);
    node.data = { at: at - value.indexOf(letters) };
    at += letters.length;
  });
  return tree;
}

/** Code in a line may go over a line end, which is a space in HTML. */
const withSpaces = (text: string): string => text.replace(/\s/g, ' ');

/** HTML as a tree without positions in it. */
export const parseHtml = (html: string): Root => fromHtml(html, { fragment: true, verbose: false });

export const serializeHtml = (tree: Root): string => toHtml(tree);
