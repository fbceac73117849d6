import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { sidesOf } from './shared/sides';

/**
 * A paragraph of the original that has changed after its translation was confirmed.
 *
 * Why: the translation was right when it was confirmed and may no longer be. Exactly that paragraph
 * is reported, until the translation changes as well or is confirmed again.
 *
 * @example Unexpected warning
 * de: Es kamen viele Gäste.
 * zh: 来了客人。
 * pair: { "changed": "de" }
 * @example Expected
 * de: Es kamen Gäste.
 * zh: 来了客人。
 * pair: { "status": "confirmed" }
 */
export const staleTranslation: Rule = {
  name: 'stale-translation',
  check: ({ articles }) =>
    articles.flatMap((article) => {
      const { original, slug } = article;
      return sidesOf(article).flatMap((sides) => {
        if (sides?.pair.changed !== original) return [];
        return {
          ...sides[otherLocale(original)].placeAt(0),
          severity: 'warning',
          rule: 'stale-translation',
          message: `Unexpected change of the original after this was confirmed, expected a new look at the translation: change it, or confirm it with npm run align -- --accept ${slug} ${sides.pair.id}.`,
          other: { ...sides[original].placeAt(0), message: 'what has changed' },
        };
      });
    }),
};
