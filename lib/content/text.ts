import type { Nodes } from 'mdast';
import { joinMapped, type Mapped, mapText, sliceMapped } from './mapped';
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
export function plainTextOf(node: Nodes, source: string): Mapped {
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
  const children = childrenOf(node);
  const parts = children.map((child) => plainTextOf(child, source));
  if (RUNNING.has(node.type)) {
    return joinMapped(
      parts.map((part, index) =>
        children[index + 1]?.type === 'image' ? beforeImage(part, parts[index + 2]) : part,
      ),
    );
  }
  const separator = node.type === 'tableRow' ? '\t' : '\n';
  return parts.length > 0
    ? joinMapped(
        parts.filter(({ text }) => text !== ''),
        separator,
      )
    : NOTHING;
}

/** The text before an image without the space that would meet another one where the image has none. */
function beforeImage(part: Mapped, after: Mapped | undefined): Mapped {
  const meets = after === undefined || /^(?:[\s\p{Pe}\p{Pf},.;:!?]|$)/u.test(after.text);
  return meets ? sliceMapped(part, 0, part.text.trimEnd().length) : part;
}
