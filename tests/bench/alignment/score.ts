import { isCertain } from '@/lib/align/certainty';
import { PAIRS } from '@/lib/align/constants';
import type { GoldLink } from './sets';

/** The links found for one item of a set. */
export interface Found {
  id: string;
  links: GoldLink[];
  confidence: number[];
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  /** Units without counterpart: share of them that was found, and share of those found that are. */
  omittedFound: number | null;
  omittedPrecision: number | null;
  /** Share of right links among those that no editor would be asked about. */
  unflaggedPrecision: number | null;
  flagsPerArticle: number;
  /** Share of links with both sides that readers see lit, and share of right ones among these. */
  lit: number | null;
  litPrecision: number | null;
}

/**
 * Scores over all links of a set. A link is right if both its index sets are those of a gold link. With
 * `finer`, links inside one gold link that cover it are right as well: only its border counts.
 */
export function scoreLinks(
  gold: { id: string; links: GoldLink[] }[],
  found: Found[],
  finer: boolean,
): Scores {
  const byId = new Map(found.map((one) => [one.id, one]));
  const sum = { found: 0, right: 0, gold: 0, met: 0, empty: 0, emptyRight: 0, emptyGold: 0 };
  const unflagged = { found: 0, right: 0 };
  const lit = { all: 0, found: 0, right: 0 };
  for (const { id, links } of gold) {
    const { links: own = [], confidence = [] } = byId.get(id) ?? {};
    const right = own.map((link) => links.some((other) => agrees(link, other, finer)));
    sum.gold += links.length;
    sum.met += links.filter((link) =>
      isMet(
        link,
        own.filter((_, at) => right[at]),
      ),
    ).length;
    sum.emptyGold += links.filter(isOneSided).length;
    for (const [at, link] of own.entries()) {
      const one = right[at] ? 1 : 0;
      sum.found += 1;
      sum.right += one;
      if (isOneSided(link)) {
        sum.empty += 1;
        sum.emptyRight += one;
      } else {
        lit.all += 1;
        if (isCertain(link[0].length, link[1].length, confidence[at] ?? 0)) {
          lit.found += 1;
          lit.right += one;
        }
      }
      const plain = link[0].length === 1 && link[1].length === 1;
      if (!plain || (confidence[at] ?? 0) < PAIRS.certainPair) continue;
      unflagged.found += 1;
      unflagged.right += one;
    }
  }
  const precision = sum.right / sum.found;
  const recall = sum.met / sum.gold;
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
    omittedFound: sum.emptyGold > 0 ? percent(sum.emptyRight / sum.emptyGold) : null,
    omittedPrecision: sum.empty > 0 ? percent(sum.emptyRight / sum.empty) : null,
    unflaggedPrecision: unflagged.found > 0 ? percent(unflagged.right / unflagged.found) : null,
    flagsPerArticle: Number(((sum.found - unflagged.found) / gold.length).toFixed(2)),
    lit: lit.all > 0 ? percent(lit.found / lit.all) : null,
    litPrecision: lit.found > 0 ? percent(lit.right / lit.found) : null,
  };
}

function agrees([de, zh]: GoldLink, [goldDe, goldZh]: GoldLink, finer: boolean): boolean {
  const inside = de.every((at) => goldDe.includes(at)) && zh.every((at) => goldZh.includes(at));
  if (!inside) return false;
  const same = de.length === goldDe.length && zh.length === goldZh.length;
  return same || (finer && de.length > 0 && zh.length > 0);
}

/** Whether right links cover a gold link. */
function isMet([de, zh]: GoldLink, right: GoldLink[]): boolean {
  const oneSided = de.length === 0 || zh.length === 0;
  const own = right.filter((link) => isOneSided(link) === oneSided);
  return (
    de.every((at) => own.some((link) => link[0].includes(at))) &&
    zh.every((at) => own.some((link) => link[1].includes(at)))
  );
}

function isOneSided([de, zh]: GoldLink): boolean {
  return de.length === 0 || zh.length === 0;
}

/** Per cent with two decimals. */
function percent(share: number): number {
  return Number((100 * (share || 0)).toFixed(2));
}
