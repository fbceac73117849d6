import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Run } from '@/lib/model';

declare module 'mdast' {
  interface TextData {
    /** Where the letters of the value stand in the source. */
    runs?: Run[] | undefined;
  }
  interface ImageData {
    /** The words for it as the parser took them, with emphasis. */
    words?: Nodes[];
  }
  interface ImageReferenceData extends ImageData {}
  interface Wrap extends Parent {
    type: 'wrap';
    children: (PhrasingContent | Wrap)[];
    data: { hName: string; hProperties?: Record<string, string> };
  }
  interface PhrasingContentMap {
    wrap: Wrap;
  }
  interface RootContentMap {
    wrap: Wrap;
  }
}

/** An element that Markdown has no sign for, around other nodes. */
export function wrap(
  hName: string,
  children: PhrasingContent[],
  hProperties: Record<string, string> = {},
): Extract<PhrasingContent, { type: 'wrap' }> {
  return { type: 'wrap', children, data: { hName, hProperties } };
}

/** A text node that knows its place in the source. */
export function textNode(value: string, runs: Run[] = []): Text {
  return { type: 'text', value, data: { runs } };
}

/** Offsets of a node in the source; a node that a plugin made has none and gives those of `fallback`. */
export function offsetsOf(
  node: Nodes,
  fallback: { start: number; end: number } = { start: 0, end: 0 },
) {
  return {
    start: node.position?.start.offset ?? fallback.start,
    end: node.position?.end.offset ?? fallback.end,
  };
}

/** Children of a node, if it may have any. */
export function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? (node.children as Nodes[]) : [];
}
