import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';

/** Cells of this many letters at most (a hanzi counts as two) keep to one line where there is room. */
const SHORT = 20;

/** Digits, the sign between them and decimals, and those decimals. */
const DECIMALS: Record<Locale, RegExp> = {
  de: /\d(,(\d+))?(?![\d,.])/,
  zh: /\d(\.(\d+))?(?![\d,.])/,
};

/**
 * Readies the tables of a tree: each has a name and stands in a box of its own, which scrolls, with the
 * keyboard too, where the table is wider than the text; heads say that they head a column; short cells
 * are not broken; where a column of numbers stands to the right, their decimals stand below each other.
 *
 * @param tree changed in place, before it is typeset
 */
export function prepareTables(tree: Root, locale: Locale): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || index === undefined || !parent) return;
    const rows = elementsIn(table, 'tr');
    const [head = [], ...body] = rows.map((row) => elementsIn(row, 'th', 'td'));
    for (const cell of head) if (cell.tagName === 'th') cell.properties.scope = 'col';
    for (const cell of rows.flatMap((row) => elementsIn(row, 'th', 'td'))) {
      if (letterWidth(textOf(cell)) <= SHORT) cell.properties.className = ['short'];
    }
    for (const column of head.keys()) {
      alignDecimals(
        body.flatMap((row) => row[column] ?? []),
        locale,
      );
    }
    const name = strings[locale].table(head.map(textOf).filter((text) => text !== ''));
    const box: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['wide-table'], role: 'group', ariaLabel: name, tabIndex: 0 },
      children: [table],
    };
    table.properties.ariaLabel = name;
    parent.children[index] = box;
    return index + 1;
  });
}

/** Gives numbers that have fewer decimals than others in their column the room of those. */
function alignDecimals(cells: Element[], locale: Locale): void {
  if (cells.length < 2 || cells.some((cell) => cell.properties.align !== 'right')) return;
  const matches = cells.map((cell) => DECIMALS[locale].exec(textOf(cell)));
  const lengths = matches.map((match) => match?.[2]?.length ?? 0);
  const most = Math.max(...lengths);
  if (most === 0 || matches.includes(null)) return;
  for (const [index, cell] of cells.entries()) {
    const [text] = cell.children;
    const match = matches[index];
    const lacks = most - (lengths[index] ?? 0);
    if (!match || lacks === 0 || cell.children.length !== 1 || text?.type !== 'text') continue;
    const end = match.index + match[0].length;
    const className = lacks === most ? [`lacks-${lacks}`, 'lacks-sign'] : [`lacks-${lacks}`];
    cell.children = [
      { type: 'text', value: text.value.slice(0, end) },
      { type: 'element', tagName: 'span', properties: { className }, children: [] },
      { type: 'text', value: text.value.slice(end) },
    ];
  }
}

/** Elements of these names in an element, at any depth. */
function elementsIn(parent: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(parent, 'element', (element) => {
    if (names.includes(element.tagName)) found.push(element);
  });
  return found;
}

function textOf(parent: ElementContent): string {
  let text = '';
  visit(parent, 'text', ({ value }) => {
    text += value;
  });
  return text.trim();
}

const letterWidth = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);
