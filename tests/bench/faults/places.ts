import { proseOf } from '@/lib/check/rules/shared/visible';
import { sourceAt } from '@/lib/content/mapped';
import type { Locale } from '@/lib/model';
import type { Fault } from './faults';
import type { Specimen } from './specimen';

/** A replacement in the text of a block. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Faults that replace something within a block that has a counterpart. */
export function placesIn(
  { article }: Specimen,
  find: (prose: string, locale: Locale) => Replacement[],
): Fault[] {
  return article.pairs.flatMap(({ blocks }, pair) =>
    (['de', 'zh'] as const).flatMap((locale) => {
      if (blocks.de.length === 0 || blocks.zh.length === 0) return [];
      const edition = article.editions[locale];
      return blocks[locale].flatMap((index): Fault[] => {
        const block = edition.blocks[index];
        if (!block || block.kind === 'code') return [];
        return find(proseOf(block, locale), locale).flatMap(({ start, end, text }) => {
          const from = sourceAt(block.runs, start);
          const last = sourceAt(block.runs, end - 1);
          // What Markdown breaks into pieces is left alone.
          if (from === undefined || last !== from + end - 1 - start) return [];
          return { locale, pair, edit: { file: edition.file, start: from, end: last + 1, text } };
        });
      });
    }),
  );
}
