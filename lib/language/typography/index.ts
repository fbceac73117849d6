/**
 * What is visibly wrong in the typography of a text, and what should stand there. Everything here is
 * for the author's eyes, in the source; what a page can set by itself (no-break spaces, hyphens)
 * is not wrong.
 */
export { dashSlips } from './dashes';
export { ellipsisSlips } from './ellipses';
export { quoteFinder } from './quotes';
export type { Slip } from './slip';
export { spaceSlips } from './spaces';
export { traditionalSlips } from './traditional';
export { unitSlips } from './units';
export { letterWidthSlips, punctuationWidthSlips } from './widths';
