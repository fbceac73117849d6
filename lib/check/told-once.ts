import { sortDiagnostics } from '@/lib/content/text-report';
import { findTerms } from '@/lib/language/terms';
import type { Collection, Diagnostic, SpellingCause } from '@/lib/model';
import { groupBy } from './rules/shared/group';
import { visibleTexts } from './rules/shared/visible';

/** Of rules about one name at one place, the first says why the others complain. */
const NAMES = ['term-avoid', 'term-spelling', 'term-missing', 'term-mixed'];

/** More places than this are counted, not listed. */
const MOST_LISTED = 5;

/**
 * One fault, one finding: of those about a name at one place the one that says most, a spelling that is
 * wrong throughout a text once with its other places, and a term that no text writes as the registry has it
 * at the registry. What can be mended by itself stays, each at its place.
 */
export function toldOnce(findings: Diagnostic[], collection: Collection): Diagnostic[] {
  const named = oneForEachPlace(sortDiagnostics(findings));
  const single = named.filter(({ cause, fix }) => !cause || fix);
  const groups = groupBy(
    named.filter(({ cause, fix }) => cause && !fix),
    ({ cause }) => JSON.stringify(cause),
  );
  const told = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.cause) return group;
    if (group.length > 1 && isRegistrysFault(first, first.cause, collection)) {
      return blameRegistry(group, first, first.cause);
    }
    return [...groupBy(group, ({ file }) => file).values()].flatMap(inOneText);
  });
  return [...single, ...told];
}

function oneForEachPlace(findings: Diagnostic[]): Diagnostic[] {
  const places = groupBy(findings, ({ file, line, column }) => `${file}:${line}:${column}`);
  return findings.filter((one) => {
    const rank = NAMES.indexOf(one.rule);
    if (rank <= 0) return true;
    const here = places.get(`${one.file}:${one.line}:${one.column}`) ?? [];
    return !here.some(({ rule, cause }) => cause && NAMES.slice(0, rank).includes(rule));
  });
}

/** Whether no text writes the term as wanted, though several write it the other way. */
function isRegistrysFault(
  { rule, other }: Diagnostic,
  { term: hanzi, wanted }: SpellingCause,
  collection: Collection,
): boolean {
  const term = collection.terms.find((one) => one.hanzi === hanzi);
  if (rule !== 'term-spelling' || !other || !term) return false;
  return !visibleTexts(collection).some(({ locale, texts }) =>
    texts.some(({ text }) => findTerms(text, [term], locale).some(({ form }) => form === wanted)),
  );
}

function blameRegistry(
  group: Diagnostic[],
  { rule, severity, other, ...first }: Diagnostic,
  { written, wanted }: SpellingCause,
): Diagnostic[] {
  if (!other) return group;
  const { file, line, column } = other;
  return [
    {
      ...{ file, line, column, severity, rule },
      message: `Unexpected spelling \u201C${wanted}\u201D, which no text has, expected \u201C${written}\u201D as in ${group.length} places.`,
      other: {
        ...{ file: first.file, line: first.line, column: first.column },
        message: `the first \u201C${written}\u201D; if it is wrong, correct it there`,
      },
    },
  ];
}

/** The findings of one text as the first of them, with the places of the others. */
function inOneText(group: Diagnostic[]): Diagnostic[] {
  const [first, ...more] = group;
  if (!first || more.length === 0) return group;
  const listed = more.slice(0, MOST_LISTED).map(({ line, column }) => `${line}:${column}`);
  const rest = more.length - listed.length;
  const places = listed.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const also = more.map(({ file, line, column }) => ({ file, line, column }));
  return [{ ...first, message: `${first.message} Also at ${places}.`, also }];
}
