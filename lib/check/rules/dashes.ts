import { dashSlips } from '@/lib/language/typography';
import { typographyRule } from './shared/typography';

/**
 * Hyphens where a dash is meant, and the dash of the other language.
 *
 * Why: German sets – between spaces, Chinese —— without; a hyphen joins what a dash should part.
 *
 * @example Unexpected warning
 * de: Das Ende - und von 1990-2000 der Anfang.
 * zh: 他来了--没有人知道。
 * @example Expected
 * de: Das Ende – und von 1990–2000 der Anfang.
 * zh: 他来了——没有人知道。
 */
export const dashes = typographyRule(
  'dashes',
  'warning',
  ({ locale }) =>
    (prose) =>
      dashSlips(prose, locale),
);
