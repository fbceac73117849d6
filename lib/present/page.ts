import type { Edition, Pair, Passage, Term } from '@/lib/model';
import { EditionPresenter } from './edition-presenter';

/** The text of one of the site's own pages: passages without numbers, not paired. */
export function presentPage(edition: Edition, terms: readonly Term[] = []): Passage[] {
  const presenter = new EditionPresenter(edition, '', undefined, terms);
  return edition.blocks.flatMap((block) => {
    const id = `p${block.index + 1}`;
    const pair: Pair = {
      id,
      blocks: { de: [block.index], zh: [block.index] },
      sentences: [],
      status: 'auto',
      confidence: 1,
    };
    return presenter.passage(pair, { id, number: null, heading: block.kind === 'heading' }) ?? [];
  });
}
