import { findMisreading } from '@/lib/language/misreading';
import type { Rule } from '../rule';

/**
 * Pinyin that is no reading of the hanzi.
 *
 * Why: the reader says the name as it is written here. Any reading of a character counts, so that
 * names may be read as they are; tones count, spaces, hyphens and capitals do not.
 *
 * @example Unexpected error
 * term: { hanzi: 黄仁勋, pinyin: Huáng Rènxūn, german: Jensen Huang, kind: person, line: { de: Chef, zh: 首席执行官 } }
 * @example Expected
 * term: { hanzi: 黄仁勋, pinyin: Huáng Rénxūn, german: Jensen Huang, kind: person, line: { de: Chef, zh: 首席执行官 } }
 * term: { hanzi: 重庆, pinyin: Chóngqìng, german: Chongqing, kind: place, line: { de: Stadt, zh: 城市 } }
 * term: { hanzi: 36氪, pinyin: sānshíliù kè, german: 36Kr, kind: company, line: { de: Portal, zh: 媒体 } }
 */
export const termPinyin: Rule = {
  name: 'term-pinyin',
  needs: 'terms',
  check: ({ terms }) =>
    terms.flatMap(({ hanzi, pinyin, place }) => {
      const wrong = findMisreading(hanzi, pinyin);
      if (!wrong) return [];
      const { character, readings, found } = wrong;
      const what = found === '' ? 'end of the pinyin' : `pinyin \u201C${found}\u201D`;
      const wanted = readings.map((one) => `\u201C${one}\u201D`).join(' or ');
      return {
        ...place,
        severity: 'error',
        rule: 'term-pinyin',
        message: `Unexpected ${what} for ${hanzi}, expected ${wanted} at ${character}.`,
      };
    }),
};
