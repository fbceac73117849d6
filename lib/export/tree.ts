import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.Node;
export type Parent = Tree.ParentNode;
export type Element = Tree.Element;
export type TextNode = Tree.TextNode;

/** Reads a page. */
export const readPage = (html: string) => parse(html);

/** Reads a page so that every node knows its line and column, which takes twice as long. */
export const readPageWithPlaces = (html: string) => parse(html, { sourceCodeLocationInfo: true });

/** The inverse of `readPage`. */
export const writePage = (page: Tree.Document): string => serialize(page);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** The children that are parsed into a node, those of a `<template>` included. */
export function children(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** Visits the node and all below it, parents first. Removing the visited node is allowed. */
export function visit(node: Node, visitor: (node: Node) => void): void {
  visitor(node);
  for (const child of [...children(node)]) visit(child, visitor);
}

/** The value of an attribute, `undefined` where it is missing. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Takes an attribute away. */
export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((each) => each.name !== name);
}

/** Takes a node out of the tree. */
export function remove(node: Node): void {
  if (!('parentNode' in node) || !node.parentNode) return;
  const { childNodes } = node.parentNode;
  childNodes.splice(childNodes.indexOf(node), 1);
}

/** The text inside a node, as it stands. */
export function textInside(node: Node): string {
  let text = '';
  visit(node, (each) => {
    if (isText(each)) text += each.value;
  });
  return text;
}
