import { editionsOf } from '../editions';
import type { Rule } from '../rule';

/**
 * A fact of the ledger that no article cites.
 *
 * Why: it may have been forgotten, or the sentence that cited it is gone. Only a hint: a ledger may
 * hold more than is used.
 *
 * @example Unexpected hint
 * fact: { id: gaeste, claim: { de: Es kamen 170 Gäste., zh: 来了170位客人。 }, numbers: ["170"] }
 * de: Es kamen 170 Gäste.
 * @example Expected
 * fact: { id: gaeste, claim: { de: Es kamen 170 Gäste., zh: 来了170位客人。 }, numbers: ["170"] }
 * de: Es kamen 170 Gäste.[^quelle/gaeste]
 */
export const factUnused: Rule = {
  name: 'fact-unused',
  across: true,
  needs: 'texts',
  check: (collection) => {
    const used = new Set(
      editionsOf(collection).flatMap(({ edition }) =>
        edition.notes.flatMap(({ fact }) => (fact ? `${fact.source}/${fact.fact}` : [])),
      ),
    );
    return collection.sources.flatMap((source) =>
      source.facts
        .filter(({ id }) => !used.has(`${source.id}/${id}`))
        .map(({ id, place }) => ({
          ...place,
          severity: 'hint',
          rule: 'fact-unused',
          message: `Unexpected fact that no text uses, expected a footnote [^${source.id}/${id}] somewhere.`,
        })),
    );
  },
};
