import type { Quantity, QuantityKind } from '@/lib/language/numbers';
import { groupBy } from './group';
import { linkFinder, type PairSides } from './sides';

/** Kinds that one expression may be read as in one language and in the other. */
const FAMILY: Partial<Record<QuantityKind, string>> = {
  amount: 'number',
  year: 'number',
  fraction: 'percent',
};

const familyOf = ({ kind }: Quantity): string => FAMILY[kind] ?? kind;

/**
 * Pairs of numbers of a kind, one from each side, that stand in sentences which say the same, in the
 * order of the German text. Where the sentences are not linked, the whole paragraph counts as one.
 */
export function contradictions(
  de: readonly Quantity[],
  zh: readonly Quantity[],
  sides: PairSides,
): [Quantity, Quantity][] {
  const link = { de: linkFinder(sides, 'de'), zh: linkFinder(sides, 'zh') };
  const key = (quantity: Quantity, of: (offset: number) => number) =>
    `${familyOf(quantity)} ${of(quantity.start)}`;
  const open = groupBy(zh, (one) => key(one, link.zh));
  return de.flatMap((one): [Quantity, Quantity][] => {
    const other = open.get(key(one, link.de))?.shift();
    return other ? [[one, other]] : [];
  });
}
