import { firstWords, placeOfBlock } from '@/lib/align/pairs/describe';
import type { Displaced } from '@/lib/align/pairs/displaced';
import type { Article, Bilingual, Block, Diagnostic, Edition, Locale, Pair } from '@/lib/model';

const HEAD = { severity: 'warning' as const, rule: 'pairs-doubtful' };
const LANGUAGE: Bilingual = { de: 'German', zh: 'Chinese' };

/** What is said about doubtful pairs of an article, each with its place and its cure. */
export class DoubtReports {
  private readonly editions: Bilingual<Edition>;

  constructor(
    private readonly article: Article,
    de: Edition,
    zh: Edition,
  ) {
    this.editions = { de, zh };
  }

  /** A block that stands elsewhere in the other text: reported where the translation has it. */
  displaced(halves: Displaced): Diagnostic {
    const here: Locale = this.article.original === 'de' ? 'zh' : 'de';
    const there: Locale = this.article.original;
    const own = this.blockOf(halves[here], here);
    const counterpart = this.blockOf(halves[there], there);
    const [near, ...more] = this.between(halves);
    const neighbour = near && more.length === 0 ? this.blockOf(near, here) : undefined;
    if (neighbour) return this.order(here, own, neighbour, counterpart);
    const before = this.neighbourOf(halves[there], here, true);
    const place = before ? `after ${firstWords(before)}` : 'at the beginning';
    return {
      ...HEAD,
      ...placeOfBlock(this.editions[here], own),
      message: `${firstWords(own)} stands at another place than in ${LANGUAGE[there]}, where its counterpart would be ${place}. Move one of the two.`,
      other: {
        ...placeOfBlock(this.editions[there], counterpart),
        message: `its counterpart ${firstWords(counterpart)}`,
      },
    };
  }

  /** Two against two, in the other order. */
  swapped({ blocks }: Pair): Diagnostic {
    const here: Locale = this.article.original === 'de' ? 'zh' : 'de';
    const there: Locale = this.article.original;
    const [first, second] = blocks[here].map((index) => this.editions[here].blocks[index]);
    const counterpart = this.editions[there].blocks[blocks[there][1] ?? 0];
    return this.order(here, first, second, counterpart);
  }

  private order(
    here: Locale,
    own: Block | undefined,
    neighbour: Block | undefined,
    counterpart: Block | undefined,
  ): Diagnostic {
    const there: Locale = here === 'de' ? 'zh' : 'de';
    return {
      ...HEAD,
      ...placeOfBlock(this.editions[here], own),
      message: `${firstWords(own)} and ${firstWords(neighbour)} are swapped: ${LANGUAGE[there]} has them in the other order. Swap them in one of the two texts.`,
      other: {
        ...placeOfBlock(this.editions[there], counterpart),
        message: `the counterpart of ${firstWords(own)}`,
      },
    };
  }

  /** A block that stands twice in its own text. */
  repeated(block: Block, twin: Block, edition: Edition): Diagnostic {
    const [first, second] =
      twin.source.start.offset < block.source.start.offset ? [twin, block] : [block, twin];
    return {
      ...HEAD,
      ...placeOfBlock(edition, second),
      message: `${firstWords(second)} stands twice in this text, and once in ${LANGUAGE[otherOf(edition)]}. Remove one, or put <!-- only --> before the one that is meant to be here only.`,
      other: { ...placeOfBlock(edition, first), message: 'the first one' },
    };
  }

  /** A block without counterpart. */
  alone(pair: Pair): Diagnostic {
    const locale: Locale = pair.blocks.zh.length === 0 ? 'de' : 'zh';
    const other: Locale = locale === 'de' ? 'zh' : 'de';
    const block = this.blockOf(pair, locale);
    const before = this.neighbourOf(pair, other);
    const near = before ?? this.editions[other].blocks[0];
    return {
      ...HEAD,
      ...placeOfBlock(this.editions[locale], block),
      message: `${firstWords(block)} has no counterpart in ${LANGUAGE[other]}. Translate it, put <!-- only --> before it, or accept it: ${this.acceptance(pair)}`,
      other: {
        ...placeOfBlock(this.editions[other], near),
        message: `expected ${before ? 'after' : 'before'} ${firstWords(near)}`,
      },
    };
  }

  /** One block against several, which is certain: where it would have to be divided. */
  divided(pair: Pair): Diagnostic {
    const one: Locale = pair.blocks.de.length === 1 ? 'de' : 'zh';
    const many: Locale = one === 'de' ? 'zh' : 'de';
    const [, second] = pair.blocks[many].map((index) => this.editions[many].blocks[index]);
    const whole = this.blockOf(pair, one);
    const at = this.division(pair, one, many);
    const sentence = whole && at !== undefined ? whole.text.slice(at) : undefined;
    const where = sentence ? ` before ${firstWords({ ...whole, text: sentence } as Block)}` : '';
    return {
      ...HEAD,
      ...placeOfBlock(this.editions[many], second),
      message: `${against(pair)}. Divide that one${where}, join these, or put <!-- join --> before this one. If it is meant to be so: ${this.acceptance(pair)}`,
      other: {
        ...placeOfBlock(this.editions[one], whole),
        message: `the one paragraph, ${firstWords(whole)}`,
      },
    };
  }

  /** Blocks that belong together, but not surely. */
  uncertain(pair: Pair): Diagnostic {
    const [german, chinese] = [this.blockOf(pair, 'de'), this.blockOf(pair, 'zh')];
    return {
      ...HEAD,
      ...placeOfBlock(this.editions.de, german),
      message: `${firstWords(german)} and ${firstWords(chinese)}: ${reason(pair)}. If they belong together: ${this.acceptance(pair)}. If not, put <!-- = ${pair.id} --> before the right block in both files.`,
      other: {
        ...placeOfBlock(this.editions.zh, chinese),
        message: `its counterpart ${firstWords(chinese)}`,
      },
    };
  }

  private acceptance({ id }: Pair): string {
    return `npm run align -- --accept ${this.article.slug} ${id}`;
  }

  private blockOf({ blocks }: Pair, locale: Locale): Block | undefined {
    return this.editions[locale].blocks[blocks[locale][0] ?? -1];
  }

  /** The pairs with two sides between two halves. */
  private between({ de, zh }: Displaced): Pair[] {
    const { pairs } = this.article;
    const [from, to] = [pairs.indexOf(de), pairs.indexOf(zh)].sort((a, b) => a - b);
    return pairs
      .slice((from ?? 0) + 1, to)
      .filter(({ blocks }) => blocks.de.length > 0 && blocks.zh.length > 0);
  }

  /** The last block in a locale before a pair that has none there; with both sides, if so wished. */
  private neighbourOf(pair: Pair, locale: Locale, paired = false): Block | undefined {
    const { pairs } = this.article;
    const before = pairs
      .slice(0, pairs.indexOf(pair))
      .filter(({ blocks: { de, zh } }) => !paired || (de.length > 0 && zh.length > 0))
      .findLast((one) => one.blocks[locale].length > 0);
    return this.editions[locale].blocks[before?.blocks[locale].at(-1) ?? -1];
  }

  /** Where in the one block the sentences of the second of several begin, if that is known. */
  private division({ blocks, sentences }: Pair, one: Locale, many: Locale): number | undefined {
    const [first] = blocks[many];
    const before = this.editions[many].blocks[first ?? -1]?.sentences.length ?? 0;
    const link = sentences.find((each) => each[many][0] === before);
    return this.editions[one].blocks[blocks[one][0] ?? -1]?.sentences[link?.[one][0] ?? -1]?.start;
  }
}

const otherOf = ({ locale }: Edition): Locale => (locale === 'de' ? 'zh' : 'de');

function reason(pair: Pair): string {
  const { de, zh } = pair.blocks;
  const percent = `${Math.floor(pair.confidence * 100)} % certain`;
  if (de.length === 1 && zh.length === 1) return `that they say the same is only ${percent}`;
  return `${against(pair)} (${percent})`;
}

/** \u201c2 German blocks stand against 1 Chinese block\u201d. */
function against({ blocks: { de, zh } }: Pair): string {
  return `${count(de.length, 'German')} stand${de.length === 1 ? 's' : ''} against ${count(zh.length, 'Chinese')}`;
}

function count(blocks: number, language: string): string {
  return `${blocks} ${language} block${blocks === 1 ? '' : 's'}`;
}
