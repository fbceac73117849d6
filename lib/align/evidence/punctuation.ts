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
  const running = { de: runningCounts(sides.de), zh: runningCounts(sides.zh) };
  return (d0, d1, z0, z1) => {
    let sum = colonEvidence(sides.de[d1 - 1], sides.zh[z1 - 1], weights.colonAtEnd);
    for (const mark of PUNCTUATION_MARKS) {
      const de = (running.de[mark][d1] ?? 0) - (running.de[mark][d0] ?? 0);
      const zh = (running.zh[mark][z1] ?? 0) - (running.zh[mark][z0] ?? 0);
      if (de === 0 && zh === 0) continue;
      const { shared, missing } = weights[mark];
      sum += Math.min(de, zh) * shared - Math.abs(de - zh) * missing;
    }
    return sum;
  };
}

/** For each mark how often it stands before each unit. */
function runningCounts(units: Unit[]): Record<PunctuationMark, Float64Array> {
  const counts = (mark: PunctuationMark) => {
    const sums = new Float64Array(units.length + 1);
    for (const [at, { marks }] of units.entries()) sums[at + 1] = (sums[at] ?? 0) + marks[mark];
    return sums;
  };
  const entries = PUNCTUATION_MARKS.map((mark) => [mark, counts(mark)]);
  return Object.fromEntries(entries) as Record<PunctuationMark, Float64Array>;
}

function colonEvidence(de: Unit | undefined, zh: Unit | undefined, weight: MarkWeight): number {
  if (de?.endsInColon !== zh?.endsInColon) return -weight.missing;
  return de?.endsInColon ? weight.shared : 0;
}
