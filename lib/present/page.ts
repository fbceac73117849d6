import type { Edition, Pair, Passage, Term } from '@/lib/model';
import { Side } from './side';

/** The text of one of the site's own pages: passages without numbers, not paired. */
export function presentPage(edition: Edition, terms: readonly Term[] = []): Passage[] {
  const side = new Side(edition, '', undefined, terms);
  return edition.blocks.flatMap((block) => {
    const id = `p${block.index + 1}`;
    const pair: Pair = {
      id,
      blocks: { de: [block.index], zh: [block.index] },
      sentences: [],
      status: 'auto',
      confidence: 1,
    };
    return side.passage(pair, { id, number: null, heading: block.kind === 'heading' }) ?? [];
  });
}
