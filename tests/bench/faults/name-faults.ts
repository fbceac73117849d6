import { findTerms, formsOf } from '@/lib/language/terms';
import type { Locale } from '@/lib/model';
import type { FaultFinder } from './faults';
import { placesIn } from './places';
import type { Random } from './random';

const HANZI =
  '\u7684\u4E00\u662F\u5728\u4E0D\u4E86\u6709\u548C\u4EBA\u8FD9\u4E2D\u5927\u4E3A\u4E0A\u4E2A\u56FD\u6211\u4EE5\u8981\u4ED6';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter more, less or other, or two swapped; in hanzi another character. */
function misspell(name: string, random: Random): string {
  if (/\p{Script=Han}/u.test(name)) {
    const at = random.below(name.length);
    return name.slice(0, at) + random.pick([...HANZI]) + name.slice(at + 1);
  }
  const letters = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index).slice(1);
  const at = random.pick(letters);
  const letter = random.pick([...LETTERS]);
  const [before, here, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  return random.pick([
    before + after,
    before + letter + after,
    before + here + letter + after,
    before.slice(0, -1) + here + before.slice(-1) + after,
  ]);
}

const misspelt: FaultFinder = (specimen, random) => {
  const { terms } = specimen;
  const known = new Set(terms.flatMap((one) => [...formsOf(one, 'de'), ...formsOf(one, 'zh')]));
  return placesIn(specimen, (prose, locale) =>
    findTerms(prose, terms, locale).flatMap(({ term, start, end }) => {
      const name = prose.slice(start, end);
      const text = misspell(name, random);
      const isOther = text.toLowerCase() !== name.toLowerCase() && !known.has(text);
      return term.kind === 'word' || !isOther ? [] : { start, end, text };
    }),
  );
};

const swapped: FaultFinder = (specimen, random) => {
  const { terms } = specimen;
  const main = (term: (typeof terms)[number], locale: Locale) => formsOf(term, locale)[0] ?? '';
  return placesIn(specimen, (prose, locale) =>
    findTerms(prose, terms, locale).flatMap(({ term, start, end }) => {
      const others = terms.filter((one) => one !== term && one.kind === term.kind);
      if (term.kind === 'word' || others.length === 0) return [];
      return { start, end, text: main(random.pick(others), locale) };
    }),
  );
};

export const nameFaults: Readonly<Record<string, FaultFinder>> = {
  'name misspelt': misspelt,
  'name swapped': swapped,
};
