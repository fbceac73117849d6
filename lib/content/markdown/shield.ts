import type { Nodes, Root } from 'mdast';
import { childrenOf } from '../nodes';

/** Signs that may be meant as letters. Each is hidden behind a noncharacter of its own. */
const SIGNS = '*_~.)-+>|]';
const FIRST = 0xfdd0;
const NONCHARACTER = /[\uFDD0-\uFDEF]/;
const HIDDEN = /[\uFDD0-\uFDEF]/g;
const FIELDS = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/** Whether nothing in a text looks like a hidden sign. */
export function canBeShielded(text: string): boolean {
  return !NONCHARACTER.test(text);
}

/** The text with the signs at these offsets hidden from the parser; every offset stays what it is. */
export function shield(text: string, offsets: Iterable<number>): string {
  const parts: string[] = [];
  let at = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const sign = SIGNS.indexOf(text.charAt(offset));
    if (sign === -1 || offset < at) continue;
    parts.push(text.slice(at, offset), String.fromCharCode(FIRST + sign));
    at = offset + 1;
  }
  return parts.join('') + text.slice(at);
}

/** Puts the hidden signs back, in the tree of a text that was shielded. */
export function unshield(tree: Root): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const fields = node as unknown as Partial<Record<(typeof FIELDS)[number], unknown>>;
    for (const field of FIELDS) {
      const value = fields[field];
      if (typeof value === 'string') fields[field] = asTyped(value);
    }
    stack.push(...childrenOf(node));
  }
}

/** A text of a shielded tree with its signs back. */
export function asTyped(text: string): string {
  return text.replace(HIDDEN, signBehind);
}

function signBehind(hidden: string): string {
  return SIGNS.charAt(hidden.charCodeAt(0) - FIRST);
}
