import type { Locale, Term } from '@/lib/model';
import { findSpellings } from './index';
import { inflections } from './inflect';
import { type NearMiss, nameForms } from './near';

/** Words with fewer letters must be spelt as they are; a name has at least one that is as long. */
const SHORTEST = 4;

interface Name {
  term: Term;
  form: string;
  /** In small letters, split at spaces and hyphens. */
  words: string[];
  /** Index of the longest word, by which the name is looked up. */
  anchor: number;
}

interface Index {
  /** Names by their anchor word with any one letter left out, or none. */
  byAnchor: Map<string, Name[]>;
  /** How many letters the longest of the anchor words has. */
  longest: number;
  /** Names by all their letters. */
  byLetters: Map<string, Name>;
  /** Every right spelling, in every inflection, in small letters. */
  right: Set<string>;
}

const wordsByTerms = new WeakMap<readonly Term[], Partial<Record<Locale, Index>>>();

function indexOf(terms: readonly Term[], locale: Locale): Index {
  const indexes = wordsByTerms.get(terms) ?? {};
  wordsByTerms.set(terms, indexes);
  indexes[locale] ??= build(terms, locale);
  return indexes[locale];
}

function build(terms: readonly Term[], locale: Locale): Index {
  const index: Index = {
    byAnchor: new Map(),
    longest: 0,
    byLetters: new Map(),
    right: new Set(),
  };
  // A Chinese text may name somebody in pinyin, as a German one does.
  for (const [form, term] of [...nameForms(terms, locale), ...nameForms(terms, 'de')]) {
    if (/\p{Script=Han}/u.test(form)) continue;
    const words = wordsOf(form).map(({ word }) => word);
    const lengths = words.map((word) => word.length);
    const anchor = lengths.indexOf(Math.max(...lengths));
    const name = { term, form, words, anchor };
    for (const one of inflections(form, term.kind)) index.right.add(one.toLowerCase());
    if ((lengths[anchor] ?? 0) < SHORTEST) continue;
    index.byLetters.set(words.join(''), name);
    index.longest = Math.max(index.longest, lengths[anchor] ?? 0);
    for (const key of shortened(words[anchor] ?? '')) {
      const names = index.byAnchor.get(key);
      if (names) names.push(name);
      else index.byAnchor.set(key, [name]);
    }
  }
  return index;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{M}\d]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** A word, and the word with each of its letters left out. */
function shortened(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}

/** Places where a name in Latin letters is misspelt. */
export function nearWords(text: string, terms: readonly Term[], locale: Locale): NearMiss[] {
  const index = indexOf(terms, locale);
  const words = wordsOf(text);
  const exact = new Map(findSpellings(text, terms, locale).map((one) => [one.start, one.end]));
  const found: NearMiss[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = sameLetters(text, words, at, index) ?? nearAnchor(text, words, at, index);
    if (!hit || (exact.get(hit.start) ?? -1) >= hit.end || isAddress(text, hit)) continue;
    if ((found.at(-1)?.end ?? -1) <= hit.start) found.push(hit);
  }
  return found;
}

/** Whether the words from `from` to `to` are parted by single spaces or hyphens only. */
function areTogether(text: string, words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ end }, index) => {
    const next = words[from + index + 1];
    return next !== undefined && /^(?:[\s\u00A0\u202F]|-)$/.test(text.slice(end, next.start));
  });
}

/** One or two words that have the letters of a name, but not its capitals, spaces or hyphens. */
function sameLetters(
  text: string,
  words: readonly Word[],
  at: number,
  { byLetters, right }: Index,
): NearMiss | undefined {
  for (const last of [at + 2, at + 1, at]) {
    const first = words[at];
    const end = words[last]?.end;
    if (!first || end === undefined) continue;
    const letters = words.slice(at, last + 1).map(({ word }) => word);
    const name = byLetters.get(letters.join(''));
    if (!name || !areTogether(text, words, at, last)) continue;
    const written = text.slice(first.start, end);
    const isCapitals = written === written.toUpperCase();
    if (written === name.form || isCapitals || isPlain(written, name.form, right)) continue;
    return { term: name.term, form: name.form, start: first.start, end, sure: true };
  }
  return undefined;
}

/** Whether a name that is written in small letters only opens a sentence with a capital. */
function isPlain(written: string, form: string, right: ReadonlySet<string>): boolean {
  return right.has(written.toLowerCase()) && written.slice(1) === form.slice(1);
}

/** A name of which words differ by one letter each. */
function nearAnchor(
  text: string,
  words: readonly Word[],
  at: number,
  { byAnchor, longest, right }: Index,
): NearMiss | undefined {
  const { word = '' } = words[at] ?? {};
  if (word.length < SHORTEST - 1 || word.length > longest + 1) return undefined;
  for (const key of shortened(word)) {
    for (const { term, form, words: wanted, anchor } of byAnchor.get(key) ?? []) {
      const from = at - anchor;
      const to = from + wanted.length - 1;
      const first = words[from];
      const last = words[to];
      if (!first || !last || !areTogether(text, words, from, to)) continue;
      if (!wanted.every((one, index) => isNear(words[from + index]?.word ?? '', one))) continue;
      const written = text.slice(first.start, last.end);
      if (right.has(written.toLowerCase()) || !/^[\p{Lu}\d]/u.test(written)) continue;
      return { term, form, start: first.start, end: last.end, sure: false };
    }
  }
  return undefined;
}

/** Whether a word is the wanted one, or one edit away from it; a short one begins alike. */
function isNear(a: string, wanted: string): boolean {
  if (a === wanted) return true;
  if (wanted.length < SHORTEST) return false;
  return (wanted.length > SHORTEST || a[0] === wanted[0]) && isOneEditAway(a, wanted);
}

/** Whether two different words become one by a letter more, less or other, or by swapping two. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const tails = [
    [a.slice(head + 1), b.slice(head)],
    [a.slice(head), b.slice(head + 1)],
    [a.slice(head + 1), b.slice(head + 1)],
  ];
  const swapped = a[head] === b[head + 1] && a[head + 1] === b[head];
  if (swapped) tails.push([a.slice(head + 2), b.slice(head + 2)]);
  return tails.some(([left, right]) => left === right);
}

/** Part of a domain, a path or an address of mail. */
function isAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /[./@_]/.test(text.charAt(start - 1)) || /^(?:[@_/]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}
