import { carriesWeight, type Quantity, quantities } from '@/lib/language/numbers';
import type { Block, Collection, Diagnostic, Edition, Fact } from '@/lib/model';
import { editionsOf } from '../editions';
import type { Rule } from '../rule';
import { elementsOf } from './shared/elements';
import { placeInBlock } from './shared/place';
import { proseOf } from './shared/visible';

/**
 * A number in a sentence that contradicts the fact it cites.
 *
 * Why: a footnote under a wrong number lends it weight. A number counts as wrong where the fact has
 * another one of its kind which the paragraph does not have; the place of the footnote in the
 * sentence says what it is about.
 *
 * @example Unexpected error
 * fact: { id: modelle, claim: { de: Es sind 140.000 Modelle., zh: 有14万个模型。 }, numbers: ["140000", M7, "2025"] }
 * de: Bis Juli 2025 waren es 410.000 Modelle.[^quelle/modelle]
 * @example Expected
 * fact: { id: modelle, claim: { de: Es sind 140.000 Modelle., zh: 有14万个模型。 }, numbers: ["140000", M7, "2025"] }
 * de: Im Jahr 2025 waren es 140.000 Modelle;[^quelle/modelle] im Jahr davor 300.
 */
export const factNumber: Rule = {
  name: 'fact-number',
  check: (collection) => {
    const facts = factsOf(collection);
    return editionsOf(collection).flatMap(({ edition }) =>
      edition.blocks
        .filter(({ notes }) => notes.some((label) => facts.has(label)))
        .flatMap((block) => checkBlock(edition, block, facts)),
    );
  },
};

function factsOf({ sources }: Collection): Map<string, Fact> {
  return new Map(
    sources.flatMap(({ id, facts }) => facts.map((fact) => [`${id}/${fact.id}`, fact] as const)),
  );
}

/** A piece of a sentence and the facts that it cites at its end. */
interface Clause {
  start: number;
  end: number;
  facts: Fact[];
}

function checkBlock(edition: Edition, block: Block, facts: Map<string, Fact>): Diagnostic[] {
  const found = quantities(proseOf(block, edition.locale), edition.locale);
  const clauses = clausesOf(block, facts);
  const cited = new Set(clauses.flatMap((clause) => clause.facts.flatMap((one) => one.numbers)));
  const named = new Set(found.flatMap(formsOf));
  return clauses.flatMap((clause) => {
    const missing = clause.facts.flatMap((fact) =>
      fact.numbers.filter((number) => !named.has(number)).map((number) => ({ fact, number })),
    );
    return found
      .filter(({ start }) => clause.start <= start && start < clause.end)
      .filter((one) => carriesWeight(one) && !formsOf(one).some((form) => cited.has(form)))
      .flatMap((one) => {
        const wanted = missing.find(({ number }) => familyOf(number) === familyOf(one.value));
        return wanted ? [finding(edition, block, one, wanted)] : [];
      });
  });
}

const formsOf = ({ value, alternatives }: Quantity): string[] => [value, ...alternatives];

/** Canonical forms of one family differ in their digits only: `%24`, `M2`, `140000`. */
const familyOf = (form: string): string =>
  /\d\/\d/.test(form) ? '%' : form.replace(/[-\d.:]/g, '');

/** Each footnote mark is about what stands between it and the mark before, in its sentence. */
function clausesOf(block: Block, facts: Map<string, Fact>): Clause[] {
  const clauses: Clause[] = [];
  for (const { note, start: end } of elementsOf(block)) {
    const fact = note === undefined ? undefined : facts.get(note);
    if (note === undefined) continue;
    const last = clauses.at(-1);
    if (last && last.end === end) {
      if (fact) last.facts.push(fact);
      continue;
    }
    const sentence = block.sentences.findLast(({ start }) => start < end);
    const start = Math.max(sentence?.start ?? 0, last?.end ?? 0);
    clauses.push({ start, end, facts: fact ? [fact] : [] });
  }
  return clauses;
}

function finding(
  edition: Edition,
  block: Block,
  { start, text }: Quantity,
  { fact, number }: { fact: Fact; number: string },
): Diagnostic {
  return {
    ...placeInBlock(edition, block, start),
    severity: 'error',
    rule: 'fact-number',
    message: `Unexpected \u201C${text}\u201D, expected ${number} as the fact has it that is cited here.`,
    other: { ...fact.place, message: fact.claim[edition.locale] },
  };
}
