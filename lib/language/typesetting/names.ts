import { WORD_JOINER } from './characters';
import { insert } from './surroundings';

const HANZI = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\d]/u;

/** Names as long as this, in hanzi, do not tear a line open when they are kept whole. */
const LONGEST_WHOLE = 8;

/**
 * A name of two scripts (36氪, B站), joined where a line could break it: at every hanzi, in long ones
 * only where the script changes. Any other name is returned as it is.
 *
 * @param start where the wanted part of the name begins; with the joint before it
 * @param end where it ends
 */
export function joinName(name: string, start = 0, end = name.length): string {
  const part = name.slice(start, end);
  if (!HANZI.test(name) || !LATIN.test(name)) return part;
  const letters = [...name];
  const width = letters.reduce((sum, letter) => sum + (HANZI.test(letter) ? 1 : 0.5), 0);
  const joints: number[] = [];
  let at = 0;
  for (const [index, letter] of letters.entries()) {
    const before = letters[index - 1];
    if (before && joins(before, letter, width <= LONGEST_WHOLE) && at >= start && at < end)
      joints.push(at - start);
    at += letter.length;
  }
  return insert(part, joints, WORD_JOINER);
}

function joins(before: string, after: string, whole: boolean): boolean {
  if (/\s/u.test(before + after)) return false;
  const hanzi = [before, after].filter((letter) => HANZI.test(letter)).length;
  const latin = [before, after].filter((letter) => LATIN.test(letter)).length;
  return whole ? hanzi > 0 : hanzi === 1 && latin === 1;
}
