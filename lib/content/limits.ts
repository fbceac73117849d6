/** What no text has, and what would take the programs minutes to read or to show. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { offsetsOf } from './nodes';

/** More places where lists and quotes begin or end than any text has; the parser needs the square of it. */
export const MOST_TURNS = 1000;

/** What a line begins with: spaces, and the signs of quotes and items. */
const BEGINNING = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

/** Offset of the line where a text has had {@link MOST_TURNS} beginnings and ends of lists and quotes. */
export function firstTurnTooMany(text: string): number | undefined {
  let turns = 0;
  let last = '';
  let afterBlank = true;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const [typed = ''] = BEGINNING.exec(line) ?? [];
    const beginning = typed.replace(/\d+/g, '1').trimEnd();
    const differs = beginning !== last && /\S/.test(beginning + last);
    if (differs || (afterBlank && beginning.includes('>'))) turns++;
    if (turns > MOST_TURNS) return index;
    last = beginning;
    afterBlank = false;
  }
  return undefined;
}

/** Wider than anybody reads; rows are filled up to the width of the first, however short they are. */
export const MOST_COLUMNS = 50;

/** Offset of the first table that is wider than {@link MOST_COLUMNS}. */
export function firstTooWide(tree: Root): number | undefined {
  let found: number | undefined;
  visit(tree, 'table', (table) => {
    const columns = table.align?.length ?? 0;
    if (columns > MOST_COLUMNS) found ??= offsetsOf(table).start;
  });
  return found;
}
