const INITIAL = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])';
const FINAL =
  '(?:i?[ao]ng|uang|[ei]ng|iao|i?an|u?a[in]|[ae]i|ao|ou|[eiu]n|er|i[aeu]|u[aeio]|üe|[aeiouü])';
const SYLLABLES = new RegExp(`^(?:${INITIAL}?${FINAL})+$`, 'u');
/** Longer names do not occur; the bound keeps the match from trying too many divisions. */
const LONGEST_NAME = 20;

/** Whether a name in Latin letters without tone marks is made of pinyin syllables only. */
export function isPinyinName(word: string): boolean {
  return word.length <= LONGEST_NAME && /^\p{Lu}/u.test(word) && SYLLABLES.test(word.toLowerCase());
}
