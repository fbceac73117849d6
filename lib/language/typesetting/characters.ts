/** Invisible characters that the typesetting adds. */
export const SOFT_HYPHEN = '\u00AD';
export const NO_BREAK_SPACE = '\u00A0';
/** Narrow, and no break either. */
export const NARROW_SPACE = '\u202F';
/** No width; forbids a break. */
export const WORD_JOINER = '\u2060';
