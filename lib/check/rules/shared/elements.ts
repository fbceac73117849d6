import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { parseHtml, treeOf, type Written } from '@/lib/language/tree';

/** An element of a block's HTML and the half-open range of `Block.text` it holds. */
export interface ElementRange {
  tag: string;
  start: number;
  end: number;
  /** BCP 47 tag, where the element has one. */
  lang?: string;
  /** Label of the footnote that is marked here; the range is empty. */
  note?: string;
}

const elementsByBlock = new WeakMap<Written, ElementRange[]>();

/** The elements inside a block, in order of their beginning. Computed once a block. */
export function elementsOf(block: Written): ElementRange[] {
  const found = elementsByBlock.get(block) ?? rangesOf(block);
  elementsByBlock.set(block, found);
  return found;
}

function rangesOf(block: Written): ElementRange[] {
  const found: ElementRange[] = [];
  let at = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      const letters = node.value.trimEnd();
      if (letters) at = (node.data?.at ?? at) + letters.length;
    } else if (node.type === 'element') {
      const { lang, dataNote } = node.properties;
      const range: ElementRange = { tag: node.tagName, start: at, end: at };
      if (typeof lang === 'string') range.lang = lang;
      if (typeof dataNote === 'string') range.note = dataNote;
      found.push(range);
      node.children.forEach(walk);
      range.end = at;
      while (range.start < at && /\s/.test(block.text.charAt(range.start))) range.start++;
    } else if (node.type === 'root') node.children.forEach(walk);
  };
  walk(treeOf(block));
  return found;
}

/** The words for the images of a block. */
export function alternativesOf({ html }: Pick<Written, 'html'>): string[] {
  const found: string[] = [];
  visit(parseHtml(html), 'element', ({ tagName, properties: { alt } }) => {
    if (tagName === 'img' && typeof alt === 'string' && alt !== '') found.push(alt);
  });
  return found;
}
