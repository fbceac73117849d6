/**
 * What is visibly wrong in the typography of a text, and what should stand there. Everything here is
 * for the author's eyes, in the source; what a page can set by itself (no-break spaces, hyphens)
 * is not wrong.
 */
export { dashes } from './dashes';
export { ellipses } from './ellipses';
export { quoteFinder } from './quotes';
export type { Slip, SlipFinder } from './slip';
export { spaces } from './spaces';
export { traditional } from './traditional';
export { units } from './units';
export { letterWidth, punctuationWidth } from './widths';
