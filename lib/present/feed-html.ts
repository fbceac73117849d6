import type { Element, Nodes, Parents, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action'] as const;

/**
 * Makes the tree of a passage ready for readers that show it far from its page: addresses are absolute,
 * what serves the page only (ids, marks of sentences, soft hyphens) is gone. Text stays text: nothing in
 * a code sample is an address.
 *
 * @param tree of a block or a note, as pages show it; changed in place
 * @param page address of the page, which `#id` and relative addresses start from
 */
export function makePortable(tree: Root, page: string): void {
  visit(tree, (node, index, parent) => {
    // Feed readers hyphenate by themselves, if at all.
    if (node.type === 'text') node.value = node.value.replaceAll('\u00AD', '');
    if (node.type !== 'element') return CONTINUE;
    makeAbsolute(node, page);
    dropOwn(node);
    if (!isBare(node, parent) || index === undefined) return CONTINUE;
    (parent as Parents & { children: Nodes[] }).children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

function makeAbsolute({ properties }: Element, page: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = resolved(value, page);
  }
  const sources = properties.srcSet;
  if (sources === undefined || sources === null) return;
  properties.srcSet = String(sources)
    .split(/,\s+/)
    .map((source) => source.trim().replace(/^\S+/, (address) => resolved(address, page)))
    .join(', ');
}

/** An address with a scheme stays as it was written. */
const resolved = (address: string, page: string): string =>
  !/^[a-z][a-z0-9+.-]*:/i.test(address) && URL.canParse(address, page)
    ? new URL(address, page).href
    : address;

/** Ids would meet in one document with those of other entries. */
function dropOwn({ properties }: Element): void {
  for (const name of Object.keys(properties)) {
    if (name === 'id' || /^data[A-Z]/.test(name)) delete properties[name];
  }
}

/** A span without attributes says nothing. */
function isBare({ tagName, properties }: Element, parent: Parents | undefined): boolean {
  return parent !== undefined && tagName === 'span' && Object.keys(properties).length === 0;
}
