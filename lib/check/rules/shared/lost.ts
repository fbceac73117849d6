import { formsOf, type Mention } from '@/lib/language/terms';
import { isOneEditAway } from '@/lib/language/terms/near-words';
import type { Edition, Locale, Term } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import { groupBy } from './group';
import type { NamedSides } from './mentions';
import { linkedRanges, linkFinder, type PairSide, type PairSides } from './sides';

/** A name in a sentence whose counterpart has it not, or less often. */
export interface LostName {
  mention: Mention;
  /** Whether the counterpart has it not at all. */
  absent: boolean;
  /** The side that has it. */
  locale: Locale;
  /** Index of the linked sentences, -1 for the whole paragraph. */
  link: number;
  /** Where the other side almost has it. */
  almost?: { start: number; end: number; form: string };
}

const lostNamesByPair = new WeakMap<NamedSides, LostName[]>();

/** Names that one of two linked sentences lacks; ordinary words of the registry are left out. */
export function lostNames(named: NamedSides): LostName[] {
  const found = lostNamesByPair.get(named) ?? findLost(named);
  lostNamesByPair.set(named, found);
  return found;
}

function findLost(named: NamedSides): LostName[] {
  const lost = inLinks(named);
  return [...lost, ...inParagraph(named, lost)];
}

/** Names that a paragraph has less often than its counterpart, where it almost has them once more. */
function inParagraph({ sides, mentions }: NamedSides, known: LostName[]): LostName[] {
  return (['de', 'zh'] as const).flatMap((locale) => {
    const side = sides[otherLocale(locale)];
    const there = mentions[otherLocale(locale)];
    const done = new Set(known.filter((one) => one.almost).map(({ mention }) => mention.term));
    return lostIn(mentions[locale], there).flatMap((mention): LostName[] => {
      if (done.has(mention.term)) return [];
      const almost = almostIn(side, 0, side.text.length, mention.term, there);
      return almost ? [{ mention, absent: false, locale, link: -1, almost }] : [];
    });
  });
}

/** The first mention of each name that is here more often than there. */
function lostIn(here: Mention[], there: Mention[]): Mention[] {
  return here.filter(({ term }, index) => {
    const count = (list: Mention[]) => list.filter((one) => one.term === term).length;
    const isFirst = here.findIndex((one) => one.term === term) === index;
    return isFirst && term.kind !== 'word' && count(here) > count(there);
  });
}

function inLinks({ sides, mentions }: NamedSides): LostName[] {
  const inLink = { de: byLink(sides, mentions.de, 'de'), zh: byLink(sides, mentions.zh, 'zh') };
  return linkedRanges(sides).flatMap((ranges, link) =>
    (['de', 'zh'] as const).flatMap((locale) => {
      const other = otherLocale(locale);
      const here = inLink[locale].get(link) ?? [];
      const there = inLink[other].get(link) ?? [];
      const { start, end } = ranges[other];
      return lostIn(here, there).map((mention): LostName => {
        const almost = almostIn(sides[other], start, end, mention.term, there);
        const absent = !there.some(({ term }) => term === mention.term);
        return { mention, absent, locale, link, ...(almost && { almost }) };
      });
    }),
  );
}

function byLink(sides: PairSides, mentions: Mention[], locale: Locale): Map<number, Mention[]> {
  const linkOf = linkFinder(sides, locale);
  return groupBy(mentions, ({ start }) => linkOf(start));
}

interface Near {
  start: number;
  end: number;
  form: string;
}

/**
 * Where a sentence, from `from` to `to`, that must have a name may have it misspelt: the name with
 * another letter or character or with two swapped, or a word with a capital letter one edit away.
 */
function almostIn(
  { edition, text }: PairSide,
  from: number,
  to: number,
  term: Term,
  taken: readonly Mention[],
): Near | undefined {
  // A name that is spelt right is not meant, unless it is part of the longer one.
  const isFree = (start: number, end: number) =>
    taken.every(
      (one) =>
        one.end <= start ||
        end <= one.start ||
        (start <= one.start && one.end < end) ||
        (start < one.start && one.end <= end),
    );
  for (const form of [...formsOf(term, 'de'), ...formsOf(term, 'zh')]) {
    for (let start = from; start + form.length <= to; start++) {
      const end = start + form.length;
      const piece = text.slice(start, end);
      if (!isAlmost(piece, form) || !isFree(start, end)) continue;
      if (form.length > 2 || hasRareLetter(piece, form, edition)) return { start, end, form };
    }
    for (const { 0: word, index } of text.slice(from, to).matchAll(/[\p{Script=Latin}\d]{2,}/gu)) {
      const [start, end] = [from + index, from + index + word.length];
      if (isAlmostWord(word, form) && isFree(start, end)) return { start, end, form };
    }
  }
  return undefined;
}

/** Whether two texts of the same length differ in one character, or two are swapped. */
function isAlmost(piece: string, form: string): boolean {
  const isShort = form.length === 2 && /^\p{Script=Han}+$/u.test(piece + form);
  if (form.length < 3 && !isShort) return false;
  let at = 0;
  while (at < form.length && piece[at] === form[at]) at++;
  if (at === form.length) return false;
  if (piece.slice(at + 1) === form.slice(at + 1)) return /[\p{L}\p{N}]/u.test(piece.charAt(at));
  const swapped = piece[at] === form[at + 1] && piece[at + 1] === form[at];
  return swapped && piece.slice(at + 2) === form.slice(at + 2);
}

function isAlmostWord(word: string, form: string): boolean {
  const isName = /\p{Lu}/u.test(word) && form.length >= 3 && word !== form;
  return isName && isOneEditAway(word.toLowerCase(), form.toLowerCase());
}

/** A character that stands more often outside the name says nothing about it. */
const MOST_ELSEWHERE = 2;

const wholeTextByEdition = new WeakMap<Edition, string>();

/** Whether the character that a piece has in common with a short name is typical of the name. */
function hasRareLetter(piece: string, form: string, edition: Edition): boolean {
  const text =
    wholeTextByEdition.get(edition) ?? edition.blocks.map((block) => block.text).join('\n');
  wholeTextByEdition.set(edition, text);
  const kept = piece[0] === form[0] ? form.charAt(0) : form.charAt(1);
  return text.split(kept).length - text.split(form).length <= MOST_ELSEWHERE;
}
