import type { Locale } from '@/lib/model';
import { wordSegments } from './segments';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that say nothing about what a German text is about. */
const GERMAN_FUNCTION_WORDS = list(`
  der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde
  wurden hat haben hatte hatten zu in im an am auf mit von vom für bei nach aus um es er sie wir ich ihr man sich
  nicht auch als wie dass so nur noch sein seine seiner seinem seinen ihre ihren ihrer ihrem dies diese dieser
  dieses diesem diesen zum zur über durch was wenn da kann können sollte bis vor unter zwischen`);

/** The same for Chinese, with the characters that make up many of them. */
const CHINESE_FUNCTION_WORDS = list(`
  的 了 是 在 和 与 及 或 也 就 都 而 但 并 对 为 以 于 把 被 将 这 那 个 一 不 有 他 她 它 我 你 们 上 下 中 里
  来 去 到 说 要 会 可 能 着 过 之 其 等 从 由 所 很 还 又 一个 我们 他们 您 您的 可以 这个 那个 以及 但是 并且
  因此 因为 如果 没有 它们 你们`);

/** Endings of German words, longest first: rough on purpose, as both sides of a comparison are cut. */
const ENDINGS =
  'ungen erinnen ischen lichen igen enden ung ern est end en er es em et te st e n s t'.split(' ');

const SHORTEST_STEM = 4;
const LONGEST_STEM = 9;

/** The part of a German word that its forms share: "Sprachen", "Sprache" → "sprach". */
export function germanStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ß', 'ss');
  const ending = ENDINGS.find(
    (end) => lower.endsWith(end) && lower.length - end.length >= SHORTEST_STEM,
  );
  return lower.slice(0, ending ? -ending.length : undefined).slice(0, LONGEST_STEM);
}

/** The meaningful words of a text in the order they stand in, in a form for comparison. */
export function words(text: string, locale: Locale): string[] {
  return locale === 'de'
    ? germanWords(text).map(germanStem)
    : chineseWords(text).map((word) => word.toLowerCase());
}

const PIECE = 3;

/**
 * What words are made of: three letters in a row from German names and nouns, single hanzi from Chinese
 * words of several. From these a lexicon learns how names are transcribed (Gal-lag-her, 加拉格尔) and what
 * the parts of compounds mean. Marked with a tilde, so that no piece is mistaken for a word.
 */
export function wordPieces(text: string, locale: Locale): string[] {
  return locale === 'de'
    ? germanWords(text).flatMap((word) => (/^\p{Lu}/u.test(word) ? letterGroups(word) : []))
    : chineseWords(text).flatMap((word) =>
        word.length > 1 ? [...word].map((one) => `~${one}`) : [],
      );
}

function germanWords(text: string): string[] {
  const found = text.match(/\p{L}[\p{L}\d]+/gu) ?? [];
  return found.filter((word) => !GERMAN_FUNCTION_WORDS.has(word.toLowerCase()));
}

function letterGroups(word: string): string[] {
  const lower = word.toLowerCase();
  const count = Math.max(0, lower.length - PIECE + 1);
  return Array.from({ length: count }, (_, at) => `~${lower.slice(at, at + PIECE)}`);
}

function chineseWords(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of wordSegments(text)) {
    if (!isWordLike || CHINESE_FUNCTION_WORDS.has(segment) || /^[\d.,]+$/.test(segment)) continue;
    found.push(segment);
  }
  return found;
}

/** Words in Latin letters: names, abbreviations and terms that Chinese leaves as they are. Lower case. */
export function latinWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\d]+|[A-Z]\d+/gu)) {
    found.add(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  }
  return found;
}
