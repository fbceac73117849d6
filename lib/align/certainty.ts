import { PAIRS } from './constants';

/**
 * Whether readers are to see that sentences say the same. Two against two are mostly two that have
 * changed places: which of them says what is not known.
 *
 * @param de how many sentences on the German side, `zh` on the Chinese one
 * @param confidence posterior probability of the link, 0 to 1
 */
export function isCertain(de: number, zh: number, confidence: number): boolean {
  return (de < 2 || zh < 2) && confidence >= PAIRS.certainSentence;
}
