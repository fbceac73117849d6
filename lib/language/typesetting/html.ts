import type { Root } from 'hast';
import type { Locale } from '@/lib/model';
import { linesOf, type Piece } from './lines';
import { typesetText } from './text';

export interface TypesettingOptions {
  /** False for headings. Default true. */
  hyphenate?: boolean;
}

/** Letters of the neighbourhood that the typesetting of a text may look at. */
const REACH = 64;

/**
 * Sets the texts of a tree of HTML, in place. Attributes, code and parts in other languages stay as they
 * are; a part marked `lang="zh-Hans"` inside a German one is set as Chinese.
 */
export function typesetTree(
  tree: Root,
  locale: Locale,
  { hyphenate = true }: TypesettingOptions = {},
): void {
  for (const line of linesOf(tree, locale)) typesetLine(line, hyphenate);
}

function typesetLine(line: readonly Piece[], hyphenate: boolean): void {
  let before = '';
  for (const [index, { node, locale }] of line.entries()) {
    const typed = node.value;
    if (locale) {
      const after = textFrom(line, index + 1);
      node.value = typesetText(typed, locale, { before, after }, hyphenate);
    }
    before = (before + typed).slice(-REACH);
  }
}

/** The beginning of the text that follows. */
function textFrom(line: readonly Piece[], first: number): string {
  let text = '';
  for (let index = first; index < line.length && text.length < REACH; index += 1) {
    text += line[index]?.node.value ?? '';
  }
  return text.slice(0, REACH);
}
