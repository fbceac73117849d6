import type { Element, Nodes, Root, Text } from 'hast';
import type { Locale } from '@/lib/model';

/** Elements whose text is no running text, whatever language is marked inside. */
const VERBATIM = new Set('code pre kbd samp var script style svg math textarea'.split(' '));
/** Elements that stand beside the line, not in it. */
const ASIDE = new Set(['rt', 'rp']);
/** Elements that a word may run through. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb ruby s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Whether a line may run on through an element. */
export const isInline = ({ tagName }: Element): boolean => INLINE.has(tagName);

/** A text in a line and the language it is set in; null for code and for other languages. */
export interface Piece {
  node: Text;
  locale: Locale | null;
}

/** The texts of a tree, those of one line (a paragraph, a list item) together, in order. */
export function linesOf(tree: Root, locale: Locale): Piece[][] {
  const lines: Piece[][] = [[]];
  visit(tree, locale, lines, false);
  return lines;
}

function visit(node: Nodes, inherited: Locale | null, lines: Piece[][], verbatim: boolean): void {
  if (node.type === 'text') {
    lines.at(-1)?.push({ node, locale: verbatim ? null : inherited });
    return;
  }
  if (node.type !== 'element' && node.type !== 'root') return;
  const element = node.type === 'element' ? node : undefined;
  if (element && ASIDE.has(element.tagName)) return;
  const inline = element !== undefined && isInline(element);
  const own = element ? localeOf(element, inherited) : inherited;
  const inner = verbatim || (element !== undefined && VERBATIM.has(element.tagName));
  if (!inline) lines.push([]);
  for (const child of node.children) visit(child, own, lines, inner);
  if (!inline) lines.push([]);
}

function localeOf({ properties: { lang } }: Element, inherited: Locale | null): Locale | null {
  if (typeof lang !== 'string') return inherited;
  const language = lang.toLowerCase().split('-')[0];
  return language === 'de' || language === 'zh' ? language : null;
}
