import { editionsOf } from '../editions';
import type { Rule } from '../rule';

/**
 * An image without a description.
 *
 * Why: who does not see it, or whose line is too slow for it, learns nothing.
 *
 * @example Unexpected warning
 * de: ![](see.svg)
 * @example Expected
 * de: ![Ein See im Nebel](see.svg)
 */
export const imageAlt: Rule = {
  name: 'image-alt',
  check: (collection) =>
    editionsOf(collection).flatMap(({ edition: { blocks, file } }) =>
      blocks
        .filter(({ html }) => /<img [^>]*alt=""/.test(html))
        .map(({ source: { start } }) => ({
          file,
          line: start.line,
          column: start.column,
          severity: 'warning',
          rule: 'image-alt',
          message: 'Unexpected image without a description, expected ![what it shows](\u2026).',
        })),
    ),
};
