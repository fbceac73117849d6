import { editionsOf } from '../editions';
import type { Rule } from '../rule';

/**
 * What: an image without a description. Why: who does not see it, or whose line is too slow for it,
 * learns nothing. Example: `![](see.png)`, better `![A lake in the mist](see.png)`.
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
          message:
            'This image has no description for those who do not see it. Write ![what it shows](\u2026).',
        })),
    ),
};
