import { NARROW_SPACE, NO_BREAK_SPACE, SOFT_HYPHEN, WORD_JOINER } from './setting/characters';

const INVISIBLE = new RegExp(`[${SOFT_HYPHEN}${WORD_JOINER}]`, 'g');
const SPACES = new RegExp(`[${NO_BREAK_SPACE}${NARROW_SPACE}]`, 'g');

/** The text as it was before `setText`, for comparing and searching. */
export function unset(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}
