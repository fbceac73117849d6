import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteMisprints } from './meant';
import { report } from './messages';
import { offsetsOf } from './nodes';

/**
 * Turns `[text][ref]` and `![alt][ref]` into the links and images they stand for, and drops the
 * definitions. A definition that nothing uses would vanish from the page, and is reported.
 */
export function resolveReferences(file: VFile, tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (definitions.has(node.identifier)) {
      const message = `\u201c${node.identifier}\u201d is defined above already, so this line is not shown. Rename or remove one.`;
      report(file, { rule: 'definition', at: offsetsOf(node).start, message });
    } else definitions.set(node.identifier, node);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  if (definitions.size === 0) return;
  const used = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    if (!parent || index === undefined) return;
    used.add(node.identifier);
    const { position } = node;
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position };
  });
  for (const [identifier, node] of definitions) checkDefinition(file, node, used.has(identifier));
}

function checkDefinition(file: VFile, node: Definition, isUsed: boolean): void {
  const { start, end } = offsetsOf(node);
  const [before = '', address = ''] =
    /^[^\n]*?\]:\s*(\S*)/.exec(String(file.value).slice(start, end)) ?? [];
  noteMisprints(file, start + before.length - address.length, start + before.length, 'address');
  const label = node.label ?? node.identifier;
  if (!isUsed) {
    report(file, {
      rule: 'definition',
      at: start,
      message: `This line is read as the address of a link and not shown, but no link is called [${label}]. Remove it, or write \\[${label}]: where it is text.`,
    });
  } else if (String(file.value).slice(start, end).includes('\n')) {
    report(file, {
      rule: 'definition',
      at: start,
      message: `The address of [${label}] takes in the next line, which is not shown. Write the address and its title in one line, and an empty line after it.`,
    });
  }
}
