import type { Block } from '@/lib/model';
import type { Fault, FaultFinder } from './faults';
import type { Specimen } from './specimen';

/** Faults made to a block and the one after it, where both are paragraphs. */
function betweenBlocks(
  { article }: Specimen,
  edit: (block: Block, next: Block, raw: string) => { start: number; end: number; text: string },
): Fault[] {
  return article.pairs.flatMap(({ blocks }, pair) =>
    (['de', 'zh'] as const).flatMap((locale): Fault[] => {
      const { blocks: all, raw, file } = article.editions[locale];
      const [index = -1] = blocks[locale];
      const [block, next] = [all[index], all[index + 1]];
      if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return [];
      return [{ locale, pair, edit: { file, ...edit(block, next, raw) } }];
    }),
  );
}

const dropped: FaultFinder = (specimen) =>
  betweenBlocks(specimen, (block, next) => ({
    start: block.source.start.offset,
    end: next.source.start.offset,
    text: '',
  }));

const swapped: FaultFinder = (specimen) =>
  betweenBlocks(specimen, ({ source: one }, { source: two }, raw) => ({
    start: one.start.offset,
    end: two.end.offset,
    text:
      raw.slice(two.start.offset, two.end.offset) +
      raw.slice(one.end.offset, two.start.offset) +
      raw.slice(one.start.offset, one.end.offset),
  }));

export const paragraphFaults: Readonly<Record<string, FaultFinder>> = {
  'paragraph dropped': dropped,
  'paragraphs swapped': swapped,
};
