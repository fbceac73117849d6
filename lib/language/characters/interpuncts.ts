import { type SlipFinder, slipsOf } from '@/lib/language/typography/slip';

/**
 * Bullets and dots of other scripts between hanzi, where the interpunct (U+00B7) is meant, as in
 * names: 列夫·托尔斯泰.
 */
export const interpunctSlips: SlipFinder = (text) =>
  slipsOf(text, [
    {
      what: 'other sign for the interpunct',
      pattern:
        /[\u2022\u2027\u2219\u22C5\u25CF\u2024\u30FB\uFF65\u16EB\u02D1](?<=\p{Script=Han}\p{M}*.)(?=\p{Script=Han})/gu,
      better: '\u00B7',
    },
  ]);
