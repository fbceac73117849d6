import { formsOf, type Mention } from '@/lib/language/terms';
import { isOneEditAway } from '@/lib/language/terms/near-words';
import type { Locale, Term } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import { groupBy } from './group';
import type { NamedSides } from './mentions';
import { linkedRanges, linkFinder, type Sides } from './sides';

/** A name in a sentence whose counterpart has it not, or less often. */
export interface LostName {
  mention: Mention;
  /** Whether the counterpart has it not at all. */
  absent: boolean;
  /** The side that has it. */
  locale: Locale;
  /** Index of the linked sentences. */
  link: number;
  /** Where the other side almost has it. */
  almost?: { start: number; end: number; form: string };
}

const known = new WeakMap<NamedSides, LostName[]>();

/** Names that one of two linked sentences lacks; ordinary words of the registry are left out. */
export function lostNames(named: NamedSides): LostName[] {
  const found = known.get(named) ?? findLost(named);
  known.set(named, found);
  return found;
}

function findLost({ sides, mentions }: NamedSides): LostName[] {
  const inLink = { de: byLink(sides, mentions.de, 'de'), zh: byLink(sides, mentions.zh, 'zh') };
  return linkedRanges(sides).flatMap((ranges, link) =>
    (['de', 'zh'] as const).flatMap((locale) => {
      const other = otherLocale(locale);
      const here = inLink[locale].get(link) ?? [];
      const there = inLink[other].get(link) ?? [];
      const lost = here.filter(({ term }, index) => {
        const count = (list: Mention[]) => list.filter((one) => one.term === term).length;
        const isFirst = here.findIndex((one) => one.term === term) === index;
        return isFirst && term.kind !== 'word' && count(here) > count(there);
      });
      const { start, end } = ranges[other];
      return lost.map((mention): LostName => {
        const almost = almostIn(sides[other].text, start, end, mention.term, there);
        const absent = !there.some(({ term }) => term === mention.term);
        return { mention, absent, locale, link, ...(almost && { almost }) };
      });
    }),
  );
}

function byLink(sides: Sides, mentions: Mention[], locale: Locale): Map<number, Mention[]> {
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
  text: string,
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
      if (isAlmost(text.slice(start, end), form) && isFree(start, end)) return { start, end, form };
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
