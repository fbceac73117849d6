import { createHash } from 'node:crypto';
import { alignSentences } from '@/lib/align/align';
import { isCertain } from '@/lib/align/certainty';
import { PAIRS } from '@/lib/align/constants';
import type { Lexicon } from '@/lib/align/lexicon';
import { measureSentences } from '@/lib/align/measure-block';
import type { StoredPair } from '@/lib/align/pairs/file';
import { decodeSentences, encodeSentences, type Sentences } from '@/lib/align/pairs/sentence-code';
import type { Bilingual, Block } from '@/lib/model';

/** What the pairs file says of the sentences of a pair. */
export type SentenceCut = Pick<StoredPair, 'sentences' | 'cut'>;

const CUT_LENGTH = 4;

/**
 * The sentences of a pair aligned: their code, and the fingerprint of the cut that it holds for. None where the
 * pair itself is in doubt, so that nothing wrong lights up.
 */
export function cutOf(
  blocks: Bilingual<Block[]>,
  confidence: number,
  lexicon?: Lexicon,
): SentenceCut {
  const sides = {
    de: blocks.de.flatMap((block) => measureSentences(block, 'de')),
    zh: blocks.zh.flatMap((block) => measureSentences(block, 'zh')),
  };
  if (sides.de.length === 0 || sides.zh.length === 0) return {};
  if (confidence < PAIRS.certainPair) return { sentences: '' };
  const links = alignSentences(sides, { lexicon });
  const sentences = encodeSentences(
    links.map((link) => {
      const [de, zh] = [link.de[1] - link.de[0], link.zh[1] - link.zh[0]];
      return { de, zh, certain: isCertain(de, zh, link.confidence) };
    }),
  );
  return { sentences, cut: fingerprintOf(blocks) };
}

/**
 * What a stored pair says of the sentences of its blocks; undefined where they are cut
 * otherwise than when it was written. Files of old do not know the cut: of them only the count is asked.
 */
export function sentencesOf(
  { sentences, cut }: SentenceCut,
  blocks: Bilingual<Block[]>,
): Sentences | undefined {
  const counts = { de: countOf(blocks.de), zh: countOf(blocks.zh) };
  if (counts.de === 0 || counts.zh === 0) return { links: [], alone: { de: [], zh: [] } };
  if (cut !== undefined && cut !== fingerprintOf(blocks)) return undefined;
  return decodeSentences(sentences, counts);
}

const countOf = (blocks: Block[]): number =>
  blocks.reduce((sum, block) => sum + block.sentences.length, 0);

/** 24 bits over where the sentences begin and end; undefined where each side is one, which cannot move. */
function fingerprintOf({ de, zh }: Bilingual<Block[]>): string | undefined {
  if (countOf(de) < 2 && countOf(zh) < 2) return undefined;
  const borders = [de, zh].map((blocks) =>
    blocks.map(({ sentences }) => sentences.map(({ start, end }) => [start, end])),
  );
  return createHash('sha256')
    .update(JSON.stringify(borders))
    .digest('base64url')
    .slice(0, CUT_LENGTH);
}
