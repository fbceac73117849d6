import type { Term } from '@/lib/model';
import { findSpellings, type Mention } from './index';
import { type NearMiss, nameForms } from './near';

/** In shorter names one other character leaves too little to tell what is meant. */
const SHORTEST = 3;
/** What many names end with. It alone does not make two names alike. */
const COMMON_END = /(?:先生|女士|大学|学院|科技|公司|集团|日报|[省市县])$/u;
/** Stands for any one character. */
const HOLE = '\u25A1';

interface Index {
  /** Names by each of their spellings with a hole in it. */
  names: Map<string, { form: string; term: Term }>;
  lengths: number[];
}

const hanziByTerms = new WeakMap<readonly Term[], Index>();

function indexOf(terms: readonly Term[]): Index {
  const found = hanziByTerms.get(terms);
  if (found) return found;
  const names: Index['names'] = new Map();
  const lengths = new Set<number>();
  for (const [form, term] of nameForms(terms, 'zh')) {
    if (form.length < SHORTEST || !/^\p{Script=Han}+$/u.test(form)) continue;
    if (form.replace(COMMON_END, '').length < 2) continue;
    lengths.add(form.length);
    for (const holed of withHole(form)) names.set(holed, { form, term });
  }
  const index = { names, lengths: [...lengths].sort((a, b) => b - a) };
  hanziByTerms.set(terms, index);
  return index;
}

const withHole = (text: string): string[] =>
  [...text].map((_, at) => text.slice(0, at) + HOLE + text.slice(at + 1));

/** Places where one character of a name in hanzi is another one. */
export function nearHanzi(text: string, terms: readonly Term[]): NearMiss[] {
  const { names, lengths } = indexOf(terms);
  const exact = findSpellings(text, terms, 'zh');
  const found: NearMiss[] = [];
  let passed = 0;
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu)) {
    const limit = index + run.length;
    let at = index;
    while (at < limit) {
      while ((exact[passed]?.end ?? Infinity) <= at) passed++;
      const hit = nearAt(text, at, limit, { names, lengths }, exact.slice(passed, passed + 4));
      if (hit) found.push(hit);
      at = hit ? hit.end : at + 1;
    }
  }
  return found;
}

function nearAt(
  text: string,
  start: number,
  limit: number,
  { names, lengths }: Index,
  exact: readonly Mention[],
): NearMiss | undefined {
  for (const length of lengths) {
    const end = start + length;
    if (end > limit) continue;
    const piece = text.slice(start, end);
    for (let hole = 0; hole < length; hole++) {
      const name = names.get(piece.slice(0, hole) + HOLE + piece.slice(hole + 1));
      if (name && exact.every((one) => isApartOrInside(one, name.term, start, end))) {
        return { ...name, start, end, sure: false };
      }
    }
  }
  return undefined;
}

/** Characters beside a name spelt right that make it look like a longer name: one of them is wrong. */
const LEAST_BESIDE = 3;
/** The same in front of a short form of that longer name, where nothing else would stand. */
const LEAST_BEFORE = 2;

/**
 * A name that is spelt right may be part of a longer one that is not: \u6D59\u6C5F in
 * \u6D59\u6C5F\u74C6\u5DE5\u5927\u5B66. With less beside it, it is just that name.
 */
function isApartOrInside(exact: Mention, term: Term, start: number, end: number): boolean {
  if (exact.end <= start || exact.start >= end) return true;
  const beside = end - start - (exact.end - exact.start);
  const least = exact.term === term && exact.end === end ? LEAST_BEFORE : LEAST_BESIDE;
  return exact.start >= start && exact.end <= end && beside >= least;
}
