import type { Document, MeasuredBlock } from '@/lib/align/learn';
import { measureBlock, measureSentences } from '@/lib/align/measure-block';
import type { Article, Edition } from '@/lib/model';

/** An article as the aligner learns from it; undefined where it has one edition only. */
export function documentOf({ de, zh }: Article['editions']): Document | undefined {
  return de && zh && { de: measuredBlocks(de), zh: measuredBlocks(zh) };
}

function measuredBlocks({ blocks, locale }: Edition): MeasuredBlock[] {
  return blocks.map((block) => ({
    block: measureBlock([block], locale),
    sentences: measureSentences(block, locale),
  }));
}
