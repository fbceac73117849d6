import type { Nodes, Root } from 'mdast';
import { childrenOf } from '../../nodes';
import { hasNoteMark, signsOfItems } from './items';
import { signsOfMasks } from './masks';
import { signsOfQuote } from './quotes';

export { signsOfProse } from './signs';

/** Offsets of the signs from which the parser made lists, quotes and emphasis that are plainly prose. */
export function proseIn(tree: Root, text: string): number[] {
  const found: number[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const children = 'alt' in node ? (node.data?.words ?? []) : childrenOf(node);
    /** The last number of the list before, in the same container. */
    let last = 0;
    let noted: number | undefined;
    const firstNoted = () => {
      noted ??= children.findIndex(hasNoteMark);
      return noted === -1 ? children.length : noted;
    };
    for (const [index, child] of children.entries()) {
      const before = children[index - 1];
      if (child.type === 'list') {
        found.push(
          ...signsOfItems(child, { before, last, isNoted: () => firstNoted() < index, text }),
        );
        if (child.ordered) last = (child.start ?? 1) + child.children.length - 1;
      } else if (child.type === 'blockquote') found.push(...signsOfQuote(child, before, text));
      else found.push(...signsOfMasks(child, text));
    }
    stack.push(...children);
  }
  return found;
}
