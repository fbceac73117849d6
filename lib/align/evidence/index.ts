import type { Weights } from '@/lib/align/constants';
import { anchorEvidence } from '@/lib/align/evidence/anchors';
import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import { kindEvidence } from '@/lib/align/evidence/kind';
import { lengthEvidence } from '@/lib/align/evidence/length';
import { lexiconEvidence } from '@/lib/align/evidence/lexicon';
import { markEvidence } from '@/lib/align/evidence/punctuation';
import type { Lexicon } from '@/lib/align/lexicon';

export type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';

/** Everything that speaks for or against a link: the sum of all evidence, as if it were independent. */
export function allEvidence(sides: BilingualUnits, weights: Weights, lexicon?: Lexicon): Evidence {
  const parts = [
    lengthEvidence(sides, weights.length),
    kindEvidence(sides, weights.kind),
    anchorEvidence(sides, weights.anchors),
    markEvidence(sides, weights.marks),
  ];
  if (lexicon) parts.push(lexiconEvidence(sides, lexicon, weights.lexicon));
  return (d0, d1, z0, z1) => {
    let sum = 0;
    for (const part of parts) sum += part(d0, d1, z0, z1);
    return sum;
  };
}
