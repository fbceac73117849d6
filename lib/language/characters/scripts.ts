import type { Slip, SlipFinder } from '@/lib/language/typography/slip';

/** Letters of Cyrillic that look like Latin ones (UTS 39, confusables.txt), the Latin ones below them. */
const CYRILLIC = 'аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХёЁїЇӓӒӧӦ';
const AS_LATIN = 'aeopcyxijshdqwABESIJKMHOPCTYXëËïÏäÄöÖ';
/** Small letters of Greek are signs in words of science (α, μm, πr); only these look Latin. */
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const GREEK_AS_LATIN = 'ABEZHIKMNOPTYXo';

const LATIN_FOR: ReadonlyMap<string, string> = new Map([
  ...[...CYRILLIC].map((letter, index): [string, string] => [
    letter,
    [...AS_LATIN][index] ?? letter,
  ]),
  ...[...GREEK].map((letter, index): [string, string] => [
    letter,
    [...GREEK_AS_LATIN][index] ?? letter,
  ]),
]);

const WORD = /\p{L}+/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Letters of Cyrillic or Greek in Latin words, which no search finds and screen readers spell out. */
export const scriptSlips: SlipFinder = (text) =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Slip[] => {
    const foreign = word.match(FOREIGN) ?? [];
    const latin = word.match(LATIN)?.length ?? 0;
    if (foreign.length === 0 || latin === 0) return [];
    const alike = foreign.every((letter) => LATIN_FOR.has(letter));
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    // Signs of science: ΔT, kΩ; a Greek letter must stand in a word to be a mistake.
    if (!cyrillic && (!alike || latin < 2 || latin <= foreign.length)) return [];
    const better =
      alike && latin >= foreign.length
        ? word.replace(FOREIGN, (letter) => LATIN_FOR.get(letter) ?? letter)
        : undefined;
    const what = 'letters of two scripts in one word';
    return [{ start: index, end: index + word.length, what, ...(better && { better }) }];
  });
