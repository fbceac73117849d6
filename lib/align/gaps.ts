import { GAPS, SHAPES, type Weights } from '@/lib/align/constants';
import type { UnitLink } from '@/lib/align/lattice';

/** Whether a link says that units of one side have no counterpart. */
const isOneSided = ({ de, zh }: UnitLink): boolean => de[0] === de[1] || zh[0] === zh[1];

/**
 * The weights with the shares of units left out and added as they seem to be in this text: one step of
 * expectation maximisation (Dempster, Laird and Rubin 1977), the usual shares counting as so many links
 * seen before. The same weights where the text is as usual or better.
 */
export function withGapsOf(links: readonly UnitLink[], weights: Weights): Weights {
  const usual = sumOver(weights.shapes, isGap);
  let gaps = 0;
  for (const link of links) if (isOneSided(link)) gaps += link.confidence;
  const { usualCounts, clearly, most } = GAPS;
  const share = Math.min(most, (usual * usualCounts + gaps) / (usualCounts + links.length));
  if (share < usual * clearly) return weights;
  const cautious = Math.max(share * GAPS.caution, sumOver(weights.caution, isGap));
  return {
    ...weights,
    shapes: withShare(weights.shapes, share),
    caution: withShare(weights.caution, cautious),
  };
}

/**
 * Links of a text in which something stands alone, their odds lowered: what seems left out may as well
 * be the half of a swap, or one of several. What stands alone keeps its own.
 */
export function moreCareful(links: UnitLink[]): UnitLink[] {
  if (!links.some(isOneSided)) return links;
  return links.map((link) => {
    if (isOneSided(link)) return link;
    const { confidence } = link;
    return { ...link, confidence: confidence / (confidence + (1 - confidence) * GAPS.doubt) };
  });
}

const isGap = (shape: number): boolean => {
  const { de, zh } = SHAPES[shape] ?? { de: 1, zh: 1 };
  return de === 0 || zh === 0;
};

const sumOver = (shares: readonly number[], include: (shape: number) => boolean): number =>
  shares.reduce((sum, share, shape) => sum + (include(shape) ? share : 0), 0);

/** Shares of which those of gaps sum up to `share`, in proportion as before. */
function withShare(shares: readonly number[], share: number): number[] {
  const before = sumOver(shares, isGap);
  return shares.map((one, shape) =>
    isGap(shape) ? (one * share) / before : (one * (1 - share)) / (1 - before),
  );
}
