import type { Rule } from '../rule';
import { compareItems } from './shared/items';

/**
 * Code that only one of the two texts of a paragraph has.
 *
 * Why: code is not translated; where it differs, one reader gets something else. Lines that are
 * comments or contain words of the language may differ.
 *
 * @example Unexpected warning
 * de: Mit `npm test` prüfen.
 * zh: 用`npm run test`检查。
 * @example Expected
 * de: Mit `npm test` prüfen.
 * de: ```sh⏎# prüfen⏎npm test⏎```
 * zh: 用`npm test`检查。
 * zh: ```sh⏎# 检查⏎npm test⏎```
 */
export const code: Rule = {
  name: 'code',
  check: ({ articles }) =>
    articles.flatMap((article) =>
      compareItems(article, {
        rule: 'code',
        thing: 'code',
        itemsOf: ({ blocks, placeAt }) =>
          blocks
            .flatMap((block) => block.code)
            .map((text) => ({ key: keyOf(text), shown: shown(text), place: placeAt(0) })),
      }),
    ),
};

/** The lines that no translator would touch. */
function keyOf(code: string): string {
  return code
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/|--|<!--|\/?\*)|[^\p{ASCII}]/u.test(line))
    .join('\n')
    .trim();
}

const LONGEST = 40;

function shown(code: string): string {
  const [line = ''] = code.split('\n');
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST)}\u2026` : line}\``;
}
