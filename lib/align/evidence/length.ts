import type { BilingualUnits, Evidence } from '@/lib/align/evidence/evidence';
import type { Unit } from '@/lib/align/unit';

export interface LengthWeights {
  /** Usual logarithm of Chinese length over German length, both in German characters. */
  centre: number;
  /** How far the ratio of a text may lie from that, and how many characters it takes to believe it. */
  centreReach: number;
  centreTrust: number;
  /** Variance of the logarithm: of every translation, and that of one character. */
  variance: number;
  varianceOfCharacter: number;
  /** Share of translations whose length says nothing. */
  outliers: number;
}

/** Before the text has spoken: variance of the logarithm of lengths, and what it counts against the text. */
const USUAL_VARIANCE = { value: 0.4, count: 10 };

/**
 * Gale and Church (1993) with two changes: the logarithm of the ratio of lengths is taken to be normal, as
 * it is the same from either side, and its density for a translation is compared with that for two
 * passages picked at random, so that the length of a heading says more than that of one paragraph among
 * many like it.
 */
export function lengthEvidence(sides: BilingualUnits, weights: LengthWeights): Evidence {
  const de = runningLength(sides.de);
  const zh = runningLength(sides.zh);
  const between = (sums: Float64Array, from: number, to: number) =>
    (sums[to] ?? 0) - (sums[from] ?? 0);
  const centre = usualRatio(de.at(-1) ?? 0, zh.at(-1) ?? 0, weights);
  const apart = varianceOfStrangers([...sides.de, ...sides.zh]);
  return (d0, d1, z0, z1) => {
    const german = between(de, d0, d1);
    const chinese = between(zh, z0, z1);
    const ratio = Math.log(chinese / german) - centre;
    const byChance = ratio - Math.log((z1 - z0) / (d1 - d0));
    const together = weights.variance + (2 * weights.varianceOfCharacter) / (german + chinese);
    const odds =
      Math.sqrt(apart / together) *
      Math.exp((byChance * byChance) / apart / 2 - (ratio * ratio) / together / 2);
    return Math.log((1 - weights.outliers) * odds + weights.outliers);
  };
}

function runningLength(units: Unit[]): Float64Array {
  const sums = new Float64Array(units.length + 1);
  for (const [index, { length }] of units.entries()) sums[index + 1] = (sums[index] ?? 0) + length;
  return sums;
}

/** The log-ratio of these texts: their own as far as they are long enough to tell, else the usual one. */
function usualRatio(de: number, zh: number, weights: LengthWeights): number {
  const { centre, centreReach, centreTrust } = weights;
  if (de === 0 || zh === 0) return centre;
  const own = Math.log(zh / de) - centre;
  const length = Math.min(de, zh);
  const within = Math.max(-centreReach, Math.min(centreReach, own));
  return centre + (within * length) / (length + centreTrust);
}

/** Variance of the log-ratio of the lengths of two units that have nothing to do with each other. */
function varianceOfStrangers(units: Unit[]): number {
  const logs = units.map(({ length }) => Math.log(length));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  const { value, count } = USUAL_VARIANCE;
  return (2 * (squares + count * value)) / (logs.length + count);
}
