import type { Nodes } from 'mdast';
import { joinMapped, type Mapped, mapText } from './mapped';
import { childrenOf, offsetsOf } from './nodes';

const RUNNING = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'wrap',
  'strong',
  'emphasis',
  'delete',
  'link',
]);
const NOTHING: Mapped = { text: '', runs: [] };

/**
 * The plain text of a finished tree with its places in `source`: items, rows and lines are separated
 * by "\n", cells by "\t"; footnote marks and images have no text.
 */
export function textOf(node: Nodes, source: string): Mapped {
  switch (node.type) {
    case 'text':
      return { text: node.value, runs: node.data?.runs ?? [] };
    case 'inlineCode':
    case 'code': {
      const { start, end } = offsetsOf(node);
      // The info string of a fence might contain the letters of the code.
      const fenced = node.type === 'code' && /^[`~]/.test(source.slice(start, start + 1));
      const from = fenced ? source.indexOf('\n', start) + 1 : start;
      return mapText(node.value, source, from, end, true);
    }
    case 'break':
      return { text: '\n', runs: [] };
  }
  const parts = childrenOf(node).map((child) => textOf(child, source));
  if (RUNNING.has(node.type)) return joinMapped(parts);
  const separator = node.type === 'tableRow' ? '\t' : '\n';
  return parts.length > 0
    ? joinMapped(
        parts.filter(({ text }) => text !== ''),
        separator,
      )
    : NOTHING;
}
