import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { Edition } from '@/lib/model';
import { readChinese, readGerman } from './scratch';

/** Prose and signs, from which texts are put together at random. */
const PIECES = {
  de:
    'Haus|der|1. Mai|3. Oktober 1990|B\u00fcrger*innen|Preis*|*sehr*|**fett**|~~weg~~|2*3*4|\u201eJa\u201c|_so_|x_y|' +
    '[Wort]|(Klammer)|[a](#b)|`c*d`|1. a|2. b|2)|1986. Jahr|- c|+ d|* e|> f|#|## g|=|---|===|AT&T;|<3|^|~|:|C:\\x|$5|  h|    |**|__|*|`|[|]|.|!',
  zh: '湖水|很静|，|。|《书》|“好”|**重点：**|*甲*|张*|李*|1. 乙|2、丙|~|10~20|（注）|{湖\u2016hú}|- 丁|> 戊|＊|「是」|__己__|138****12|*|**|[a](#b)',
};
const JOINTS = ['', '', ' ', ' ', ' ', '\n', '\n\n'];

/** A small deterministic generator (Lehmer). */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** What a reader sees, with the numbers that lists give their items. */
function seen(node: Nodes, number?: number): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  let next =
    node.type === 'element' && node.tagName === 'ol'
      ? Number(node.properties.start ?? 1)
      : undefined;
  const inside = node.children.map((child) => {
    const isItem = child.type === 'element' && child.tagName === 'li';
    return seen(child, isItem && next !== undefined ? next++ : undefined);
  });
  return (number === undefined ? '' : `${number}. `) + inside.join('');
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const shown = (edition: Edition) =>
  edition.blocks.map(({ html }) => seen(fromHtml(html, { fragment: true }))).join('\n');

test.each([
  ['German', PIECES.de, readGerman],
  ['Chinese', PIECES.zh, readChinese],
] as const)(
  'a reader of %s sees the letters that were typed, in their order, or nobody does',
  (_, pieces, read) => {
    const random = generator(11);
    const parts = pieces.split('|').map((piece) => piece.replace('\u2016', '|'));
    let whole = 0;
    for (let round = 0; round < 300; round++) {
      const typed = Array.from(
        { length: 2 + random(14) },
        () => parts[random(parts.length)] + (JOINTS[random(JOINTS.length)] ?? ''),
      ).join('');
      const { edition, diagnostics } = read(`X${typed}\n`);
      // Authors who begin every item with 1. know what is shown; a hint says so all the same.
      const isTold = diagnostics.some(
        ({ severity, rule }) => severity === 'error' || rule === 'list-number',
      );
      if (!edition || isTold) continue;
      whole++;
      expect(letters(shown(edition)), typed).toBe(letters(`X${typed.replaceAll('](#b)', ']')}`));
    }
    expect(whole).toBeGreaterThan(100);
  },
);
