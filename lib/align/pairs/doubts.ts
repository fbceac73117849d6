import { PAIRS } from '@/lib/align/constants';
import { placeOfBlock } from '@/lib/align/pairs/describe';
import { displacedPairs, isSwapped, originalOf } from '@/lib/align/pairs/displaced';
import { DoubtReports } from '@/lib/align/pairs/doubt-reports';
import { isOverridden } from '@/lib/align/pairs/overrides';
import type { Article, Diagnostic, Edition, Pair } from '@/lib/model';

/**
 * What an editor should look at: each pair that is not one to one or not certain, unless it is confirmed
 * or the editor has decided in the text. Blocks that stand at another place are told as that, once. Where
 * most of an article is in doubt, that is said once.
 */
export function doubtfulPairs(article: Article): Diagnostic[] {
  const { editions, pairs } = article;
  const { de, zh } = editions;
  if (!de || !zh) return [];
  const doubtful = pairs.filter((pair) => isDoubtful(pair, de, zh));
  const linked = pairs.filter(({ blocks }) => blocks.de.length > 0 && blocks.zh.length > 0);
  const certain = linked.filter((pair) => !doubtful.includes(pair));
  const displaced = displacedPairs(article).filter(
    (one) => doubtful.includes(one.de) || doubtful.includes(one.zh),
  );
  const halves = new Set(displaced.flatMap((one) => [one.de, one.zh]));
  const open = doubtful.filter((pair) => !halves.has(pair));
  if (open.length > PAIRS.fewDoubts && certain.length < PAIRS.related * pairs.length) {
    return [unrelated(de, zh, certain.length, pairs.length)];
  }
  const reports = new DoubtReports(article, de, zh);
  return [
    ...displaced.map((one) => reports.displaced(one)),
    ...open.map((pair) => reportOf(pair, article, reports)),
  ];
}

function reportOf(pair: Pair, article: Article, reports: DoubtReports): Diagnostic {
  const { de, zh } = pair.blocks;
  if (de.length === 0 || zh.length === 0) {
    const edition = article.editions[zh.length === 0 ? 'de' : 'zh'];
    const block = edition?.blocks[[...de, ...zh][0] ?? 0];
    const twin = edition && block && originalOf(block, edition);
    return twin ? reports.repeated(block, twin, edition) : reports.alone(pair);
  }
  if (isSwapped(pair, article)) return reports.swapped(pair);
  const several = de.length > 1 || zh.length > 1;
  const oneToSeveral = several && (de.length === 1 || zh.length === 1);
  if (oneToSeveral && pair.confidence >= PAIRS.certainPair) return reports.divided(pair);
  return reports.uncertain(pair);
}

function isDoubtful({ blocks, status, confidence }: Pair, de: Edition, zh: Edition): boolean {
  if (status === 'confirmed') return false;
  const decided = [
    ...blocks.de.map((at) => de.blocks[at]),
    ...blocks.zh.map((at) => zh.blocks[at]),
  ].some((block) => block && isOverridden(block));
  const plain = blocks.de.length === 1 && blocks.zh.length === 1;
  return !decided && (!plain || confidence < PAIRS.certainPair);
}

function unrelated(de: Edition, zh: Edition, certain: number, all: number): Diagnostic {
  return {
    ...placeOfBlock(de, de.blocks[0]),
    severity: 'warning',
    rule: 'pairs-doubtful',
    message: `The two editions seem to say different things: only ${certain} of ${all} pairs are certain. Check that de.md and zh.md are the same article; single pairs are accepted with npm run align -- --accept <slug> <id>.`,
    other: { ...placeOfBlock(zh, zh.blocks[0]), message: 'the other edition' },
  };
}
