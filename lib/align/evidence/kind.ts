import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import type { Unit } from '@/lib/align/unit';

export interface KindWeights {
  /** Log-odds of units of different kinds. */
  different: number;
  /** What the rarity of a kind counts when both sides are of it. */
  same: number;
}

/** A heading translates a heading, a list a list; and the rarer a kind is, the more it says. */
export function kindEvidence(sides: BilingualUnits, { different, same }: KindWeights): Evidence {
  const all = [...sides.de, ...sides.zh];
  const counts = new Map<Unit['kind'], number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isKind = (units: Unit[], from: number, to: number, kind: Unit['kind'] | undefined) => {
    for (let at = from; at < to; at++) if (units[at]?.kind !== kind) return false;
    return true;
  };
  return (d0, d1, z0, z1) => {
    const kind = sides.de[d0]?.kind;
    if (!kind || !isKind(sides.de, d0, d1, kind) || !isKind(sides.zh, z0, z1, kind)) {
      return different;
    }
    return same * Math.log(all.length / (counts.get(kind) ?? 1));
  };
}
