import { unusableSlips } from '@/lib/language/characters';
import { typographyRule } from './shared/typography';

/**
 * Characters that nobody can read: from the private area of a font, codes without a character,
 * accents without a letter.
 *
 * Why: they show as boxes, or as something else on every device. Only a person can tell what was
 * meant.
 *
 * @example Unexpected error
 * de: Unser Zeichen &#xF8FF; steht hier.
 * @example Expected
 * de: Unser Zeichen steht hier.
 */
export const unusableCharacters = typographyRule(
  'unusable-characters',
  'error',
  ({ locale }) =>
    (prose) =>
      unusableSlips(prose, locale),
);
