import { misprintRule } from './shared/misprints';

/**
 * Ligatures as letters, and words in mathematical alphabets.
 *
 * Why: both are pasted, from a PDF or from where no bold type exists. No search finds such a word, no
 * hyphenation knows it, and screen readers spell it out.
 *
 * @example Unexpected warning
 * de: Eﬀekte ﬁnden sich 𝐢𝐦𝐦𝐞𝐫.
 * @example Expected
 * de: Effekte finden sich immer.
 */
export const letterForms = misprintRule('letter-forms');
