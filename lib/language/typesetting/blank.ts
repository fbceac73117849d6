/**
 * Full-width marks that stand in the left half of their square: what is small can stand in the
 * other half. Quotation marks are such only in Chinese.
 */
const HALF_BLANK =
  /[\u2019\u201D\u3001\u3002\u3009\u300B\u300D\u300F\u3011\u3015\u3017\uFF01\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D]$/u;

/** Whether a Chinese text ends with half a square of blank. */
export const endsHalfBlank = (text: string): boolean => HALF_BLANK.test(text);
