import { conversionOf } from './conversions';
import type { Quantity } from './quantity';

export interface Matching {
  /** In German order. */
  pairs: [Quantity, Quantity][];
  /** What is said on one side only; what is implied is not missed. */
  onlyDe: Quantity[];
  onlyZh: Quantity[];
  /**
   * Those of the unmatched whose value the other side names as well, but less often, and those that
   * their own side has in another unit: 45 miles (72 km).
   */
  repeats: ReadonlySet<Quantity>;
}

type Key = (quantity: Quantity) => readonly string[];

/** Passes from strict to lenient: the keys of the German side and of the Chinese side that meet. */
const PASSES: readonly (readonly [Key, Key])[] = [
  [sameKind, sameKind],
  [byValue, byValue],
  [byValue, byAlternatives],
  [byAlternatives, byValue],
  [byAmount, byOtherUnits],
];

function sameKind({ kind, unit, value }: Quantity): readonly string[] {
  return [`${kind} ${unit} ${value}`];
}

function byValue({ value }: Quantity): readonly string[] {
  return [value];
}

function byAlternatives({ alternatives }: Quantity): readonly string[] {
  return alternatives;
}

function byAmount(quantity: Quantity): readonly string[] {
  return conversionOf(quantity).own;
}

function byOtherUnits(quantity: Quantity): readonly string[] {
  return conversionOf(quantity).others;
}

const isSaid = ({ strength }: Quantity) => strength !== 'implied';

/** Pairs quantities that say the same, each at most once. Linear. */
export function matchQuantities(de: readonly Quantity[], zh: readonly Quantity[]): Matching {
  const partner = new Map<Quantity, Quantity>();
  // What a text says meets first what the other says, then what that implies.
  for (const takesPart of [isSaid, () => true]) {
    const sides = { de: de.filter(takesPart), zh: zh.filter(takesPart) };
    for (const pass of PASSES) pairUp(sides, pass, partner);
  }

  const pairs = de.flatMap((quantity): [Quantity, Quantity][] => {
    const other = partner.get(quantity);
    return other ? [[quantity, other]] : [];
  });
  const isLeft = (quantity: Quantity) => isSaid(quantity) && !partner.has(quantity);
  const [onlyDe, onlyZh] = [de.filter(isLeft), zh.filter(isLeft)];
  const repeats = new Set([
    ...repeated(onlyDe, zh),
    ...repeated(onlyZh, de),
    ...inOtherUnits(onlyDe, de, zh),
    ...inOtherUnits(onlyZh, zh, de),
  ]);
  return { pairs, onlyDe, onlyZh, repeats };
}

/** Pairs those that are open and have a key in common. */
function pairUp(
  { de, zh }: Readonly<Record<'de' | 'zh', readonly Quantity[]>>,
  [germanKey, chineseKey]: readonly [Key, Key],
  partner: Map<Quantity, Quantity>,
): void {
  const open = index(
    zh.filter((quantity) => !partner.has(quantity)),
    chineseKey,
  );
  for (const quantity of de) {
    if (partner.has(quantity)) continue;
    const other = takeFirst(germanKey(quantity), open, partner);
    if (!other) continue;
    partner.set(quantity, other);
    partner.set(other, quantity);
  }
}

/** Quantities by key, the first one last, so that it can be popped. */
function index(list: readonly Quantity[], key: Key): Map<string, Quantity[]> {
  const found = new Map<string, Quantity[]>();
  for (const quantity of list.toReversed()) {
    for (const name of key(quantity)) {
      const same = found.get(name);
      if (same) same.push(quantity);
      else found.set(name, [quantity]);
    }
  }
  return found;
}

function takeFirst(
  keys: readonly string[],
  open: Map<string, Quantity[]>,
  taken: ReadonlyMap<Quantity, Quantity>,
): Quantity | undefined {
  for (const key of keys) {
    const queue = open.get(key) ?? [];
    while (queue.length > 0) {
      const candidate = queue.pop();
      if (candidate && !taken.has(candidate)) return candidate;
    }
  }
  return undefined;
}

function repeated(unmatched: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const values = new Set(others.map(({ value }) => value));
  const forms = new Set(others.flatMap(({ alternatives }) => alternatives));
  return unmatched.filter(
    ({ value, alternatives }) =>
      values.has(value) || forms.has(value) || alternatives.some((form) => values.has(form)),
  );
}

/** Amounts that stand on their own side in another unit as well, in a unit the other side has not. */
function inOtherUnits(
  unmatched: readonly Quantity[],
  own: readonly Quantity[],
  others: readonly Quantity[],
): Quantity[] {
  const known = new Set(own.flatMap((quantity) => conversionOf(quantity).others));
  const units = new Set(others.map(({ unit }) => unit));
  return unmatched.filter(
    (quantity) => !units.has(quantity.unit) && byAmount(quantity).some((key) => known.has(key)),
  );
}
