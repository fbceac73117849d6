import { measure, type Unit } from '@/lib/align/unit';
import type { Block, Locale } from '@/lib/model';

/** One or several adjacent blocks as one unit. */
export function measureBlock(blocks: Block[], locale: Locale): Unit {
  const text = blocks.map((block) => block.text).join('\n');
  return measure(text, locale, blocks[0]?.kind ?? 'paragraph', {
    code: blocks.flatMap((block) => block.code),
    links: blocks.reduce((sum, block) => sum + block.links.length, 0),
  });
}

/** The sentences of a block. */
export function measureSentences(block: Block | undefined, locale: Locale): Unit[] {
  if (!block) return [];
  return block.sentences.map(({ start, end }) => {
    return measure(block.text.slice(start, end), locale, 'sentence');
  });
}
