import { readFileSync } from 'node:fs';
import { defaultTreeAdapter as adapter } from 'parse5';
import type { Diagnostic } from '@/lib/model';
import { strip } from './strip';
import { attribute, isElement, readPage, visit, writePage } from './tree';

/** Stands where `headElements` will be; every other comment is gone by then. */
const PLACE = '<!--additions-->';

/** A page without framework, waiting for its style and script. */
export interface Page {
  /** Path in the export, relative to its root. */
  path: string;
  html: string;
  stylesheets: string[];
}

/**
 * Reads one page of the framework's export and strips it.
 *
 * @param file where it lies
 * @param path where it will lie in the export
 */
export function preparePage(file: string, path: string): { page: Page; problems: Diagnostic[] } {
  const tree = readPage(readFileSync(file, 'utf8'));
  const { stylesheets, problems } = strip(tree, file);
  visit(tree, (node) => {
    if (!isElement(node) || node.tagName !== 'meta' || !attribute(node, 'charset')) return;
    const { parentNode } = node;
    const next = parentNode?.childNodes[parentNode.childNodes.indexOf(node) + 1];
    const place = adapter.createCommentNode('additions');
    if (parentNode && next) adapter.insertBefore(parentNode, place, next);
    else if (parentNode) adapter.appendChild(parentNode, place);
  });
  return { page: { path, html: writePage(tree), stylesheets }, problems };
}

/** The finished page. */
export const completePage = (page: Page, additions: string): string =>
  page.html.replace(PLACE, () => additions);
