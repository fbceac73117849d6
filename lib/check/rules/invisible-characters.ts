import { misprintRule } from './shared/misprints';

/**
 * Characters of which nothing is to be seen: zero width spaces and joiners, soft hyphens, controls,
 * changes of direction, tabs within a line.
 *
 * Why: they come along with what is pasted from a PDF, a chat or an old file. They part a word for every
 * search, hide what is said from screen readers, and can turn a line round. No page shows them; where
 * a word may break is decided by the page (a word can be taught in “exceptions.de.ts”). In code only
 * controls count. Joiners of emoji and of scripts that need them are right.
 *
 * @example Unexpected warning
 * de: Neu&#x200B;stadt und Donau&shy;dampfschiff.
 * zh: 杭&#x200B;州很美。
 * @example Expected
 * de: Neustadt und Donaudampfschiff.
 * zh: 杭州很美。
 */
export const invisibleCharacters = misprintRule('invisible-characters');
