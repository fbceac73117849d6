import { alignBlocks, bestSentenceLinks } from '@/lib/align/align';
import { LEARNING } from '@/lib/align/constants';
import type { BilingualUnits } from '@/lib/align/evidence';
import { type Lexicon, train } from '@/lib/align/lexicon';
import { SEED } from '@/lib/align/seed';
import type { Unit } from '@/lib/align/unit';
import type { Bilingual } from '@/lib/model';

/** A block and the sentences in it. */
export interface MeasuredBlock {
  block: Unit;
  sentences: Unit[];
}

/** Both editions of one text. */
export type Document = Bilingual<MeasuredBlock[]>;

/**
 * Learns a lexicon from paragraphs and their translations, without being told which sentences correspond:
 * they are aligned with common words only, and the links that are certain are the examples, besides those
 * words (the two passes of Moore 2002 and of hunalign, Varga et al. 2005).
 */
export function learnLexicon(paragraphs: BilingualUnits[]): Lexicon {
  const examples = paragraphs.flatMap((sides) =>
    bestSentenceLinks(sides)
      .filter(({ confidence }) => confidence > LEARNING.certainSentence)
      .map(({ de, zh }) => ({
        de: sides.de.slice(...de).flatMap(({ words }) => words),
        zh: sides.zh.slice(...zh).flatMap(({ words }) => words),
      })),
  );
  return train([...SEED, ...examples.filter(({ de, zh }) => de.length > 0 && zh.length > 0)]);
}

/** The same from whole texts: their blocks are aligned first, and those that are certain taken. */
export function learnFromDocuments(documents: Document[]): Lexicon {
  return learnLexicon(worthLearning(documents).flatMap(certainParagraphs));
}

/** The sentences of blocks that very likely translate each other. */
function certainParagraphs({ de, zh }: Document): BilingualUnits[] {
  const blocks = { de: de.map(({ block }) => block), zh: zh.map(({ block }) => block) };
  return alignBlocks(blocks)
    .filter(({ confidence }) => confidence > LEARNING.certainBlock)
    .map((link) => ({
      de: de.slice(...link.de).flatMap(({ sentences }) => sentences),
      zh: zh.slice(...link.zh).flatMap(({ sentences }) => sentences),
    }));
}

/** At most as many texts as more of them would teach, evenly spread over the list. */
export function worthLearning<T>(texts: T[]): T[] {
  const most = LEARNING.mostDocuments;
  if (texts.length <= most) return texts;
  const place = (index: number) => Math.floor((index * most) / texts.length);
  return texts.filter((_, index) => place(index) !== place(index - 1));
}
