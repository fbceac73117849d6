import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Turns `[text][ref]` and `![alt][ref]` into the links and images they stand for, and drops the definitions. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  if (definitions.size === 0) return;
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    if (!parent || index === undefined) return;
    const { position } = node;
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position };
  });
}
