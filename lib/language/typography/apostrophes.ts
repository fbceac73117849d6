const LETTER = /[\p{L}\p{N}]/u;

/** Short forms that begin with an apostrophe, and decades: \u2019n, \u2019s, \u2019raus, \u201968, \u201968er. */
const SHORTENED =
  /^(?:n|ne|nem|nen|ner|nes|nix|s|mal|rein|raus|rauf|runter|r\u00FCber|ran|rum|naus|nauf|nunter|t\u00FCrlich|tschuldigung|tschuldige|\d\d|\d\der[ns]?)(?![\p{L}\d])/iu;

/** Whether a single mark stands for a letter: geht\u2019s, \u2019n, Hans\u2019 Haus. */
export function isApostrophe(text: string, index: number, insideInner: boolean): boolean {
  if (/[\u201A\u2039\u203A]/.test(text.charAt(index))) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (LETTER.test(before)) return LETTER.test(after) || !insideInner;
  const [word] = SHORTENED.exec(text.slice(index + 1, index + 16)) ?? [];
  if (word === undefined) return false;
  // 'raus' is a quotation; rock 'n' roll is not.
  return (
    word.toLowerCase() === 'n' || !/['\u2018\u2019]/.test(text.charAt(index + 1 + word.length))
  );
}

/** Whether a mark behind a digit stands for feet or minutes (5'10", 4'33"), not for letters (90's). */
export function isPrime(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1)) && !/\p{L}/u.test(text.charAt(index + 1));
}
