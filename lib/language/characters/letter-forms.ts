import { type SlipFinder, slipsOf } from '@/lib/language/typography/slip';

/** Ligatures as letters and words in mathematical alphabets; single letters of formulas are right. */
export const letterFormSlips: SlipFinder = (text) =>
  slipsOf(text, [
    {
      what: 'ligature as a letter',
      pattern: /[\uFB00-\uFB06]/g,
      // The long s of the ligature stays one.
      better: ([ligature]) => (ligature === '\uFB05' ? '\u017Ft' : ligature.normalize('NFKC')),
    },
    {
      what: 'letters of a mathematical alphabet',
      pattern:
        /[\u{1D400}-\u{1D7FF}\u210E]{2,}|(?<=\p{L})[\u{1D400}-\u{1D7FF}]|[\u{1D7CE}-\u{1D7FF}]/gu,
      better: ([letters]) => letters.normalize('NFKC'),
    },
  ]);
