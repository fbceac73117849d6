import type { Article, Diagnostic } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { areTables, type PairSides, sidesOf } from './shared/sides';

/**
 * A sentence that the other text of a paragraph does not have.
 *
 * Why: a sentence that was skipped while translating is hard to see, as the paragraph around it has its
 * counterpart. Told is only what is surely left out, once for each pair, until the pair is confirmed.
 *
 * @example Unexpected hint
 * de: Er kam am Abend. Es regnete.
 * zh: 他晚上到了。
 * pair: { "alone": { "de": [1], "zh": [] } }
 * @example Expected
 * de: Er kam am Abend. Es regnete.
 * zh: 他晚上到了。下着雨。
 *
 * @example Unexpected hint
 * de: Er kam am Abend.
 * zh: 他晚上到了。谁也没有想到。
 * pair: { "alone": { "de": [], "zh": [1] } }
 * @example Expected
 * de: Er kam am Abend.
 * zh: 他晚上到了。谁也没有想到。
 * pair: { "alone": { "de": [], "zh": [1] }, "status": "confirmed" }
 */
export const sentenceMissing: Rule = {
  name: 'sentence-missing',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      sidesOf(article).flatMap((sides) => (sides ? findingOf(article, sides) : [])),
    ),
};

/** About the first sentence that stands alone, on the side of the original if both sides have one. */
function findingOf({ original, slug }: Article, sides: PairSides): Diagnostic[] {
  const { alone, id, status } = sides.pair;
  if (!alone || status === 'confirmed' || areTables(sides)) return [];
  const locale = alone[original].length > 0 ? original : otherLocale(original);
  const other = otherLocale(locale);
  const sentence = sides[locale].sentences[alone[locale][0] ?? -1];
  if (!sentence) return [];
  return [
    {
      ...sides[locale].placeAt(sentence.start),
      severity: 'hint',
      rule: 'sentence-missing',
      message: `Unexpected sentence in this text only, expected its translation in the other: add it there, take it out here, or say that this is meant with npm run align -- --accept ${slug} ${id}.`,
      other: { ...sides[other].placeAt(0), message: 'the other text, which seems to lack it' },
    },
  ];
}
