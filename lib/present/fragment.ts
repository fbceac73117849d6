import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** Parses the HTML of a block; positions are not kept. */
export const parseFragment = (html: string): Root =>
  fromHtml(html, { fragment: true, verbose: false });

export const serialize = (tree: Root): string => toHtml(tree, { allowDangerousHtml: false });
