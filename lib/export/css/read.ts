import { type Rule, transform } from 'lightningcss';

/**
 * The rules of a stylesheet.
 *
 * @throws lightningcss' own error where the CSS cannot be read
 */
export function readRules(css: string): Rule[] {
  const found: Rule[] = [];
  transform({
    filename: 'style.css',
    code: Buffer.from(css),
    visitor: {
      StyleSheet(sheet) {
        found.push(...(sheet.rules as Rule[]));
      },
    },
  });
  return found;
}
