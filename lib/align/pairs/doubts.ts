import { PAIRS } from '@/lib/align/constants';
import { firstWords, placeOfBlock } from '@/lib/align/pairs/describe';
import { isOverridden } from '@/lib/align/pairs/overrides';
import type { Article, Block, Diagnostic, Edition, Pair } from '@/lib/model';

const RULE = 'pairs-doubtful';

/**
 * What an editor should look at: each pair that is not one to one or not certain, unless it is confirmed
 * or the editor has decided in the text. Where most of an article is in doubt, that is said once.
 */
export function doubtfulPairs({ slug, editions, pairs }: Article): Diagnostic[] {
  const { de, zh } = editions;
  if (!de || !zh) return [];
  const doubtful = pairs.filter((pair) => isDoubtful(pair, de, zh));
  const linked = pairs.filter(({ blocks }) => blocks.de.length > 0 && blocks.zh.length > 0);
  const certain = linked.filter((pair) => !doubtful.includes(pair));
  if (doubtful.length > PAIRS.fewDoubts && certain.length < PAIRS.related * pairs.length) {
    return [unrelated(de, zh, certain.length, pairs.length)];
  }
  return doubtful.map((pair) => report(pair, pairs, slug, de, zh));
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

function report(pair: Pair, pairs: Pair[], slug: string, de: Edition, zh: Edition): Diagnostic {
  const german = pair.blocks.de.map((at) => de.blocks[at]);
  const chinese = pair.blocks.zh.map((at) => zh.blocks[at]);
  const cure = `npm run align -- --accept ${slug} ${pair.id}`;
  const head = { severity: 'warning' as const, rule: RULE };
  if (german.length === 0 || chinese.length === 0) {
    const [edition, other, block] =
      chinese.length === 0 ? ([de, zh, german[0]] as const) : ([zh, de, chinese[0]] as const);
    const before = neighbour(pair, pairs, other);
    return {
      ...head,
      ...placeOfBlock(edition, block),
      message: `${firstWords(block)} has no counterpart in ${nameOf(other)}. Translate it, put <!-- only --> before it, or accept it: ${cure}`,
      other: { ...placeOfBlock(other, before), message: `expected after ${firstWords(before)}` },
    };
  }
  return {
    ...head,
    ...placeOfBlock(de, german[0]),
    message: `${firstWords(german[0])} and ${firstWords(chinese[0])}: ${reason(pair)}. If they belong together: ${cure}. If not, put <!-- = ${pair.id} --> before the right block in both files.`,
    other: {
      ...placeOfBlock(zh, chinese[0]),
      message: `its counterpart ${firstWords(chinese[0])}`,
    },
  };
}

function reason({ blocks, confidence }: Pair): string {
  const { de, zh } = { de: blocks.de.length, zh: blocks.zh.length };
  const percent = `${Math.floor(confidence * 100)} % certain`;
  if (de === 1 && zh === 1) return `that they say the same is only ${percent}`;
  return `${count(de, 'German')} stand${de === 1 ? 's' : ''} against ${count(zh, 'Chinese')} (${percent})`;
}

function count(blocks: number, language: string): string {
  return `${blocks} ${language} block${blocks === 1 ? '' : 's'}`;
}

function nameOf({ locale }: Edition): string {
  return locale === 'de' ? 'German' : 'Chinese';
}

/** The last block of the other edition before a pair that has none there. */
function neighbour(pair: Pair, pairs: Pair[], { locale, blocks }: Edition): Block | undefined {
  const before = pairs
    .slice(0, pairs.indexOf(pair))
    .findLast((one) => one.blocks[locale].length > 0);
  return blocks[before?.blocks[locale].at(-1) ?? 0];
}

function unrelated(de: Edition, zh: Edition, certain: number, all: number): Diagnostic {
  return {
    ...placeOfBlock(de, de.blocks[0]),
    severity: 'warning',
    rule: RULE,
    message: `The two editions seem to say different things: only ${certain} of ${all} pairs are certain. Check that de.md and zh.md are the same article; single pairs are accepted with npm run align -- --accept <slug> <id>.`,
    other: { ...placeOfBlock(zh, zh.blocks[0]), message: 'the other edition' },
  };
}
