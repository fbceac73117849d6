import { countWords } from '@/lib/language/time';
import type { Bilingual } from '@/lib/model';
import { editionsOf } from '../editions';
import type { Rule } from '../rule';
import { placeInBlock } from './shared/place';

/** Hanzi and Latin words of a sentence above which most readers have to begin again. */
const LONGEST: Bilingual<number> = { de: 55, zh: 130 };

/**
 * A sentence so long that it may have to be read twice.
 *
 * Why: on a phone, a sentence of 55 words fills the screen. Only a hint: some are meant to be long.
 *
 * @example Unexpected hint
 * de: Der Satz hat (immer wieder )×30kein Ende.
 * @example Expected
 * de: (Der Satz hat ein Ende. )×30
 */
export const longSentence: Rule = {
  name: 'long-sentence',
  check: (collection) =>
    editionsOf(collection).flatMap(({ edition }) =>
      edition.blocks
        .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
        .flatMap((block) =>
          block.sentences.flatMap(({ start, end }) => {
            const { hanzi, latin } = countWords(block.text.slice(start, end));
            const most = LONGEST[edition.locale];
            if (hanzi + latin <= most) return [];
            return {
              ...placeInBlock(edition, block, start),
              severity: 'hint',
              rule: 'long-sentence',
              message: `Unexpected length of ${hanzi + latin} words, expected at most ${most} in a sentence.`,
            };
          }),
        ),
    ),
};
