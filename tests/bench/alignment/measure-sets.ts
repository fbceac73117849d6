import { alignBlocks, alignSentences } from '@/lib/align/align';
import type { BilingualUnits } from '@/lib/align/evidence';
import type { UnitLink } from '@/lib/align/lattice';
import {
  type Document,
  learnFromDocuments,
  learnLexicon,
  type MeasuredBlock,
} from '@/lib/align/learn';
import { measure } from '@/lib/align/unit';
import { sentences } from '@/lib/language/sentences';
import type { Locale } from '@/lib/model';
import { type Found, type Scores, scoreLinks } from './score';
import { type BlockItem, kindOf, type SentenceItem } from './sets';

export interface Measured {
  scores: Scores & { secondsPer5000Hanzi: number };
  found: Found[];
}

/** Aligns the articles of a set with a lexicon learnt from the set itself, whose links it never sees. */
export function measureBlocks(items: BlockItem[]): Measured {
  const watch = new Watch();
  const documents = items.map(
    (item): Document => ({
      de: item.de.map((block) => watch.time(() => passageOf(block, 'de'))),
      zh: item.zh.map((block) => watch.time(() => passageOf(block, 'zh'))),
    }),
  );
  const lexicon = learnFromDocuments(documents);
  const found = items.map(({ id }, index) => {
    const { de, zh } = documents[index] ?? { de: [], zh: [] };
    const links = watch.time(() => {
      const blocks = { de: de.map(({ block }) => block), zh: zh.map(({ block }) => block) };
      return alignBlocks(blocks, { lexicon });
    });
    return toFound(id, links);
  });
  const hanzi = countHanzi(items.flatMap(({ zh }) => zh.map(({ text }) => text)));
  const seconds = watch.secondsPer(5000 / hanzi);
  return { scores: { ...scoreLinks(items, found, false), secondsPer5000Hanzi: seconds }, found };
}

/** The same for the sentences of paragraphs that are known to correspond. */
export function measureSentenceSet(items: SentenceItem[]): Measured {
  const watch = new Watch();
  const passages = items.map(
    (item): BilingualUnits => ({
      de: watch.time(() => item.de.map((text) => measure(text, 'de', 'sentence'))),
      zh: watch.time(() => item.zh.map((text) => measure(text, 'zh', 'sentence'))),
    }),
  );
  const lexicon = learnLexicon(passages);
  const found = items.map(({ id }, index) => {
    const sides = passages[index] ?? { de: [], zh: [] };
    return toFound(
      id,
      watch.time(() => alignSentences(sides, { lexicon })),
    );
  });
  const seconds = watch.secondsPer(5000 / countHanzi(items.flatMap(({ zh }) => zh)));
  return { scores: { ...scoreLinks(items, found, true), secondsPer5000Hanzi: seconds }, found };
}

function passageOf({ type, text }: BlockItem['de'][number], locale: Locale): MeasuredBlock {
  return {
    block: measure(text, locale, kindOf(type)),
    sentences: sentences(text, locale).map(({ start, end }) =>
      measure(text.slice(start, end), locale, 'sentence'),
    ),
  };
}

function toFound(id: string, links: UnitLink[]): Found {
  const range = ([from, to]: [number, number]) =>
    Array.from({ length: to - from }, (_, index) => from + index);
  return {
    id,
    links: links.map(({ de, zh }) => [range(de), range(zh)]),
    confidence: links.map(({ confidence }) => Number(confidence.toFixed(4))),
  };
}

function countHanzi(texts: string[]): number {
  const count = texts.reduce((sum, text) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  return Math.max(1, count);
}

/** Adds up the time that some work takes. */
class Watch {
  private milliseconds = 0;

  time<T>(work: () => T): T {
    const start = performance.now();
    const result = work();
    this.milliseconds += performance.now() - start;
    return result;
  }

  secondsPer(share: number): number {
    return Number(((this.milliseconds / 1000) * share).toFixed(3));
  }
}
