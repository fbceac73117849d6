import { BLOCKS } from '@/lib/align/constants';
import { allEvidence, type Evidence } from '@/lib/align/evidence';
import { measureBlock } from '@/lib/align/measure-block';
import type { Article, Block, Edition, Pair } from '@/lib/model';

/** The two halves of what belongs together and stands at different places of the two texts. */
export interface Displaced {
  de: Pair;
  zh: Pair;
}

/**
 * How much more two blocks must speak for each other, in natural logarithms of odds, than for any other
 * block: at 3.5, none of 788 wrong matches in the site's own texts passes, and nearly half of the true.
 */
const CLEARLY = 3.5;

/**
 * The blocks that stand at different places of the two texts: where the pairs file remembers the pair, and
 * where numbers, names and length leave no doubt that of what is alone in each text one is the other.
 */
export function displacedPairs({ editions: { de, zh }, pairs }: Article): Displaced[] {
  if (!de || !zh) return [];
  const german = pairs.filter(({ blocks }) => blocks.zh.length === 0 && blocks.de.length === 1);
  const chinese = pairs.filter(({ blocks }) => blocks.de.length === 0 && blocks.zh.length === 1);
  const known = chinese.flatMap((one): Displaced[] => {
    const half = pairs.find(({ id }) => id === one.apart);
    return half ? [{ de: half, zh: one }] : [];
  });
  const free = (one: Pair) => !known.some((half) => half.de === one || half.zh === one);
  const open = { de: german.filter(free), zh: chinese.filter(free) };
  if (open.de.length === 0 || open.zh.length === 0) return known;
  const says = evidenceOf(de, zh);
  const alone = open.de.flatMap((half): Displaced[] => {
    const other = open.zh.find((one) => isClear(half, one, open, says));
    return other ? [{ de: half, zh: other }] : [];
  });
  return [...known, ...alone];
}

/** Whether two pairs that have one side each speak for each other more than for any other of their kind. */
function isClear(
  de: Pair,
  zh: Pair,
  all: { de: Pair[]; zh: Pair[] },
  says: (de: number, zh: number) => number,
): boolean {
  const at = (one: Pair, other: Pair) => says(one.blocks.de[0] ?? 0, other.blocks.zh[0] ?? 0);
  const rivals = [
    ...all.zh.filter((one) => one !== zh).map((one) => at(de, one)),
    ...all.de.filter((one) => one !== de).map((one) => at(one, zh)),
  ];
  return at(de, zh) - Math.max(0, ...rivals) >= CLEARLY;
}

/** Whether two blocks against two are the same two in the other order, beyond doubt. */
export function isSwapped({ blocks }: Pair, { editions: { de, zh } }: Article): boolean {
  const [d0, d1] = blocks.de;
  const [z0, z1] = blocks.zh;
  if (d0 === undefined || d1 === undefined || z0 === undefined || z1 === undefined) return false;
  if (blocks.de.length + blocks.zh.length !== 4 || !de || !zh) return false;
  const says = evidenceOf(de, zh);
  return says(d0, z1) + says(d1, z0) - says(d0, z0) - says(d1, z1) >= CLEARLY;
}

const evidenceByEdition = new WeakMap<
  Edition,
  { zh: Edition; says: (de: number, zh: number) => number }
>();

/** What all but the words says about one German and one Chinese block, by index. */
function evidenceOf(de: Edition, zh: Edition): (de: number, zh: number) => number {
  const kept = evidenceByEdition.get(de);
  if (kept?.zh === zh) return kept.says;
  const unit = (block: Block, { locale }: Edition) => measureBlock([block], locale);
  const sides = {
    de: de.blocks.map((block) => unit(block, de)),
    zh: zh.blocks.map((block) => unit(block, zh)),
  };
  const evidence: Evidence = allEvidence(sides, BLOCKS);
  const says = (d: number, z: number) => evidence(d, d + 1, z, z + 1);
  evidenceByEdition.set(de, { zh, says });
  return says;
}

/** The block of which another one, earlier in its text, is the same word for word. */
export function originalOf(block: Block, { blocks }: Edition): Block | undefined {
  const text = block.text.trim();
  if (text === '') return undefined;
  return blocks.find((one) => one !== block && one.kind === block.kind && one.text.trim() === text);
}
