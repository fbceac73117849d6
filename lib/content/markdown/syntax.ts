import type { Nodes, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { childrenOf, offsetsOf } from '../nodes';

/** A half-open range of offsets in the source. */
export interface SourceRange {
  start: number;
  end: number;
}

/** Where letters of the source are markup, or are shown otherwise than as running text. */
export function syntaxOf(tree: Root, text: string): SourceRange[] {
  const found: SourceRange[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(...syntaxOfNode(node, text));
    stack.push(...childrenOf(node));
  }
  return found;
}

function syntaxOfNode(node: Nodes, text: string): SourceRange[] {
  const { start, end } = offsetsOf(node);
  switch (node.type) {
    case 'html':
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'footnoteReference':
      return [{ start, end }];
    case 'link':
    case 'linkReference': {
      const last = node.children.at(-1);
      return [{ start: last ? offsetsOf(last).end : start, end }];
    }
    case 'listItem':
    case 'footnoteDefinition': {
      const [first] = node.children;
      const content = first ? offsetsOf(first).start : end;
      const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
      return [{ start, end: isTask ? text.indexOf(']', start) : content }];
    }
    case 'code': {
      const line = text.indexOf('\n', start);
      // Words that are not shown have been reported where they stand.
      return /^[`~]/.test(text.charAt(start)) ? [{ start, end: line === -1 ? end : line }] : [];
    }
    case 'text':
      return referencesIn(text.slice(start, end), start);
    default:
      return [];
  }
}

/** Character references: the letters of &uuml; stand for another one. */
function referencesIn(piece: string, start: number): SourceRange[] {
  return [...piece.matchAll(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});/g)]
    .filter(([reference]) => decodeString(reference) !== reference)
    .map(({ 0: reference, index }) => ({
      start: start + index,
      end: start + index + reference.length,
    }));
}
