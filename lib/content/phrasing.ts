import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Locale } from '@/lib/model';
import { joinMapped, type Mapped, mapText, sliceMapped } from './mapped';
import { childrenOf, offsetsOf, textNode, wrap } from './nodes';

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2026]/u;
const RUBY = /\{(\p{Script=Han}+)\|([^{}|]+)\}/gu;
const HANZI =
  /[\u3008-\u3011\u3014-\u301b\uff08]*\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff01-\uff65]|\u00b7(?=\p{Script=Han}))*/gu;

/**
 * Finishes the running text of a tree in place: soft line breaks become a space or nothing,
 * `{\u6c49\u5b57|h\u00e0n z\u00ec}` becomes ruby, hanzi in German text get their language. `source` is the file as read.
 */
export function finishPhrasing(node: Nodes, source: string, locale: Locale): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    mendBreaks(node as Paragraph, source, locale);
    markUp(node as Paragraph, locale);
  } else {
    for (const child of childrenOf(node)) finishPhrasing(child, source, locale);
  }
}

/** Leaves in reading order, without those that take no room in the line. */
function leavesOf(node: Nodes, into: Nodes[] = []): Nodes[] {
  if (node.type === 'footnoteReference') return into;
  const children = childrenOf(node);
  if (children.length === 0) into.push(node);
  for (const child of children) leavesOf(child, into);
  return into;
}

/** Replaces each line end inside the text by what stands there when it is set in one line. */
function mendBreaks(container: Paragraph, source: string, locale: Locale): void {
  const leaves = leavesOf(container);
  const glyphs = leaves.map((leaf) => ('value' in leaf ? leaf.value : '\ufffc'));
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type !== 'text') continue;
    const { start, end } = offsetsOf(leaf);
    const whole = leaf.position
      ? mapText(leaf.value, source, start, end)
      : { text: leaf.value, runs: [] };
    const lines: Mapped[] = [];
    let from = 0;
    for (const { index: at } of leaf.value.matchAll(/\n/g)) {
      const before = letterBefore(leaf.value, at) ?? letterBefore(glyphs[index - 1]);
      const after = letterAfter(leaf.value, at) ?? letterAfter(glyphs[index + 1]);
      lines.push(sliceMapped(whole, from, at));
      if (needsSpace(before, after, locale)) lines.push({ text: ' ', runs: [] });
      from = at + 1;
    }
    lines.push(sliceMapped(whole, from));
    const { text, runs } = joinMapped(lines);
    leaf.value = text;
    leaf.data = { runs };
  }
}

/** The last letter before an offset that is not white space. */
function letterBefore(text = '', offset = text.length): string | undefined {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return text[at];
}

/** The first letter after an offset that is not white space. */
function letterAfter(text = '', offset = -1): string | undefined {
  let at = offset + 1;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return text[at];
}

/** Chinese needs no space beside a hanzi; in German text only between two hanzi there is none. */
function needsSpace(
  before: string | undefined,
  after: string | undefined,
  locale: Locale,
): boolean {
  if (before === undefined || after === undefined) return false;
  const sides = [before, after].filter((letter) => CJK.test(letter)).length;
  return locale === 'zh' ? sides === 0 : sides < 2;
}

function markUp(parent: { children: PhrasingContent[] }, locale: Locale): void {
  parent.children = parent.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return markUpText(child, locale);
    if ('children' in child) markUp(child as { children: PhrasingContent[] }, locale);
    return [child];
  });
}

function markUpText(node: Text, locale: Locale): PhrasingContent[] {
  const whole: Mapped = { text: node.value, runs: node.data?.runs ?? [] };
  return splitBy(whole, RUBY, (ruby, [, base = '', reading = '']) => {
    const part = (start: number, length: number) =>
      asText(sliceMapped(ruby, start, start + length));
    return wrap(
      'ruby',
      [
        part(1, base.length),
        wrap('rp', [textNode('(')]),
        wrap('rt', [part(base.length + 2, reading.length)]),
        wrap('rp', [textNode(')')]),
      ],
      { lang: 'zh-Hans' },
    );
  }).flatMap((piece) => {
    if (piece.type !== 'text' || locale === 'zh') return [piece];
    return splitBy({ text: piece.value, runs: piece.data?.runs ?? [] }, HANZI, (hanzi) =>
      wrap('span', [asText(hanzi)], { lang: 'zh-Hans' }),
    );
  });
}

function asText({ text, runs }: Mapped): Text {
  return textNode(text, runs);
}

/** Cuts a text where a pattern matches; what matches is made a node, what lies between stays text. */
function splitBy(
  whole: Mapped,
  pattern: RegExp,
  make: (part: Mapped, match: RegExpExecArray) => PhrasingContent,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index > from) nodes.push(asText(sliceMapped(whole, from, match.index)));
    nodes.push(make(sliceMapped(whole, match.index, end), match));
    from = end;
  }
  if (from < whole.text.length) nodes.push(asText(sliceMapped(whole, from)));
  return nodes;
}

/** Plain words of one locale as finished running text, for texts that come from front matter. */
export function phrasingOf(text: string, locale: Locale): PhrasingContent[] {
  return markUpText(textNode(text), locale);
}
