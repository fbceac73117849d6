import { type SlipFinder, slipsOf } from '@/lib/language/typography/slip';

/** Characters that look different on every device, or like nothing, and that only a person can replace. */
export const unusableSlips: SlipFinder = (text) =>
  slipsOf(text, [
    { what: 'private character that only its own font can draw', pattern: /\p{Co}+/gu },
    {
      what: 'code that stands for no character',
      // Newer planes may be ahead of what this program knows.
      pattern: /(?=[\0-\uFFFF])\p{Cn}(?<!\p{Noncharacter_Code_Point})/gu,
    },
    {
      what: 'accent without a letter',
      pattern: /(?<=^|[\s.,;:!?()„“”])(?=\p{Mn})[^\p{Variation_Selector}]/gu,
    },
  ]);
