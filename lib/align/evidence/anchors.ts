import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import type { Anchor, Unit } from '@/lib/align/unit';

export interface AnchorWeights {
  /** What the rarity of an anchor counts that both sides have, and each that only one has. */
  types: Record<Anchor['type'], { shared: number; missing: number }>;
  /** Part of `missing` for a Latin word that the German text has nowhere: it may be translated. */
  translated: number;
  /** The most that all anchors together may say. */
  most: number;
}

/** An anchor of a unit, its forms as numbers. */
interface Known {
  value: number;
  alternatives: number[];
  shared: number;
  missing: number;
}

/** The anchors of one unit, and for looking up those of others all its forms. */
interface Holder {
  known: Known[];
  values: Set<number>;
  alternatives: Set<number>;
}

/**
 * Numbers, Latin words and code that both sides have speak for a link, the more the rarer they are in the
 * text; what only one side has speaks against it. Both sides are asked, each counts half in the weights.
 */
export function anchorEvidence(sides: BilingualUnits, weights: AnchorWeights): Evidence {
  const numbers = new Numbers();
  const counts = { de: unitsWith(sides.de, numbers), zh: unitsWith(sides.zh, numbers) };
  const units = Math.max(sides.de.length, sides.zh.length);
  const know = (anchor: Anchor, german: boolean): Known => {
    const value = numbers.of(anchor.type, anchor.value);
    const frequency = Math.max(counts.de.get(value) ?? 0, counts.zh.get(value) ?? 0);
    const { shared, missing } = weights.types[anchor.type];
    // Ordinary German is in Latin letters: only what the Chinese side has can be missed.
    const expected =
      anchor.type !== 'latin' ? 1 : german ? 0 : counts.de.has(value) ? 1 : weights.translated;
    return {
      value,
      alternatives: anchor.alternatives.map((form) => numbers.of(anchor.type, form)),
      shared: shared * Math.log(1 + units / frequency),
      missing: missing * expected,
    };
  };
  const known = {
    de: sides.de.map(({ anchors }) => anchors.map((anchor) => know(anchor, true))),
    zh: sides.zh.map(({ anchors }) => anchors.map((anchor) => know(anchor, false))),
  };
  const de = thatCount(known.de, known.zh);
  const zh = thatCount(known.zh, known.de);
  return (d0, d1, z0, z1) => {
    const sum = foundIn(de, d0, d1, zh, z0, z1) + foundIn(zh, z0, z1, de, d0, d1);
    return Math.min(sum, weights.most);
  };
}

/** Numbers the forms of anchors; all quantities share one space, as their kinds may differ. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(type: Anchor['type'], form: string): number {
    const key = `${type === 'strong' || type === 'soft' ? '#' : type} ${form}`;
    const number = this.known.get(key) ?? this.known.size;
    this.known.set(key, number);
    return number;
  }
}

/** In how many units each anchor stands. */
function unitsWith(units: Unit[], numbers: Numbers): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { anchors } of units) {
    for (const value of new Set(anchors.map((one) => numbers.of(one.type, one.value)))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Units with those of their anchors that say something: nearly every German word is in Latin letters, found
 * nowhere on the other side and missed by nobody.
 */
function thatCount(own: Known[][], others: Known[][]): Holder[] {
  const all = holder(others.flat());
  return own.map((known) => holder(known.filter((one) => one.missing !== 0 || has(all, one))));
}

function holder(known: Known[]): Holder {
  return {
    known,
    values: new Set(known.map(({ value }) => value)),
    alternatives: new Set(known.flatMap(({ alternatives }) => alternatives)),
  };
}

/** What it says that the anchors of some units are found, or not found, in some units of the other side. */
function foundIn(
  own: Holder[],
  from: number,
  to: number,
  others: Holder[],
  first: number,
  end: number,
): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    for (const anchor of own[at]?.known ?? []) {
      let found = false;
      for (let other = first; other < end && !found; other++) found = has(others[other], anchor);
      sum += found ? anchor.shared : -anchor.missing;
    }
  }
  return sum;
}

function has(holder: Holder | undefined, { value, alternatives }: Known): boolean {
  if (!holder || holder.known.length === 0) return false;
  return (
    holder.values.has(value) ||
    holder.alternatives.has(value) ||
    alternatives.some((form) => holder.values.has(form))
  );
}
