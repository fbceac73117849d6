import type { Locale, Term } from '@/lib/model';
import { inflections } from './inflect';
import { Trie } from './trie';

/** A place in a text where a registered name stands. */
export interface Mention {
  term: Term;
  /** Half-open range in the text. */
  start: number;
  end: number;
  /** The spelling as registered; the text itself may inflect it. */
  form: string;
  /** The language whose spelling it is: a German text may cite the hanzi. */
  locale: Locale;
  /** Whether the registry lists the spelling as one to avoid. */
  wrong: boolean;
}

type Spelling = Pick<Mention, 'term' | 'form' | 'locale' | 'wrong'>;

/**
 * The registered names in a text, in order and not overlapping; of names that begin at one place the
 * longest wins (\u676D\u5DDE\u516D\u5C0F\u9F99 before \u676D\u5DDE). Latin spellings are found as whole words
 * only, German ones inflected. Linear in the text. The registry is prepared once for each array.
 */
export function findTerms(text: string, terms: readonly Term[], locale: Locale): Mention[] {
  return findSpellings(text, terms, locale).filter(({ wrong }) => !wrong);
}

/** The same, together with the spellings to avoid. */
export function findSpellings(text: string, terms: readonly Term[], locale: Locale): Mention[] {
  const spellings = spellingsOf(terms, locale);
  const found: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = spellings.longest(text, at, (end) => !isInsideWord(text, end));
    const whole = hit && !isInsideWord(text, at);
    if (whole) found.push({ ...hit.value, start: at, end: hit.end });
    at = whole ? hit.end : at + 1;
  }
  return found;
}

const triesByTerms = new WeakMap<readonly Term[], Partial<Record<Locale, Trie<Spelling>>>>();

function spellingsOf(terms: readonly Term[], locale: Locale): Trie<Spelling> {
  const tries = triesByTerms.get(terms) ?? {};
  triesByTerms.set(terms, tries);
  tries[locale] ??= build(terms, locale);
  return tries[locale];
}

/** Own spellings of the language first: where both languages write alike, they are what is meant. */
function build(terms: readonly Term[], locale: Locale): Trie<Spelling> {
  const trie = new Trie<Spelling>();
  const locales: Locale[] = locale === 'de' ? ['de', 'zh'] : ['zh', 'de'];
  for (const own of locales) {
    for (const term of terms) {
      const add = (form: string, wrong: boolean) => {
        const forms = own === 'de' ? inflections(form, term.kind) : [form];
        for (const one of forms) trie.add(one, { term, form, locale: own, wrong });
      };
      for (const form of formsOf(term, own)) add(form, false);
      for (const form of term.avoid[own]) add(form, true);
    }
  }
  return trie;
}

/** The spellings of a term that are right in a language, the main one first. */
export function formsOf(term: Term, locale: Locale): string[] {
  return [locale === 'de' ? term.german : term.hanzi, ...term.aliases[locale]];
}

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether the place between two letters is inside a word. Hanzi have no visible word borders. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  return [before, after].every((letter) => WORD_LETTER.test(letter) && !HAN.test(letter));
}
