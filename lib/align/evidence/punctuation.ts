import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import { PUNCTUATION_MARKS, type PunctuationMark, type Unit } from '@/lib/align/unit';

/** What each mark counts that both sides have, and each that only one has. */
export interface MarkWeight {
  shared: number;
  missing: number;
}

export type MarkWeights = Record<PunctuationMark | 'colonAtEnd', MarkWeight>;

/** Questions, exclamations, quotations, brackets and links, and what ends in a colon. */
export function markEvidence(sides: BilingualUnits, weights: MarkWeights): Evidence {
  const marks = PUNCTUATION_MARKS.map((mark) => ({
    german: runningCounts(sides.de, mark),
    chinese: runningCounts(sides.zh, mark),
    ...weights[mark],
  }));
  return (d0, d1, z0, z1) => {
    let sum = colonEvidence(sides.de[d1 - 1], sides.zh[z1 - 1], weights.colonAtEnd);
    for (const { german, chinese, shared, missing } of marks) {
      const de = (german[d1] ?? 0) - (german[d0] ?? 0);
      const zh = (chinese[z1] ?? 0) - (chinese[z0] ?? 0);
      if (de === 0 && zh === 0) continue;
      sum += Math.min(de, zh) * shared - Math.abs(de - zh) * missing;
    }
    return sum;
  };
}

/** How often a mark stands before each unit. */
function runningCounts(units: Unit[], mark: PunctuationMark): Float64Array {
  const sums = new Float64Array(units.length + 1);
  for (const [at, { marks }] of units.entries()) sums[at + 1] = (sums[at] ?? 0) + marks[mark];
  return sums;
}

function colonEvidence(de: Unit | undefined, zh: Unit | undefined, weight: MarkWeight): number {
  if (de?.endsInColon !== zh?.endsInColon) return -weight.missing;
  return de?.endsInColon ? weight.shared : 0;
}
