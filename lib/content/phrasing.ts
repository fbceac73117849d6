import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { lineJoint } from '@/lib/language/inline';
import type { Locale } from '@/lib/model';
import { joinMapped, type Mapped, mapText, sliceMapped } from './mapped';
import { markedUp } from './marked-up';
import { type Kept, meant } from './meant';
import { childrenOf, offsetsOf } from './nodes';

/** What running text is read with. */
export interface Phrasing {
  file: VFile;
  locale: Locale;
  /** Rules about characters of which an editor has said that the text is right. */
  kept?: Kept;
}

/**
 * Finishes the running text of a tree in place: characters become what they mean, soft line breaks a
 * space or nothing, `{\u6c49\u5b57|h\u00e0n z\u00ec}` ruby, and hanzi in German text get their language.
 */
export function finishPhrasing(node: Nodes, phrasing: Phrasing): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    joinLines(node as Paragraph, phrasing);
    markUp(node as Paragraph, phrasing.locale);
  } else {
    for (const child of childrenOf(node)) finishPhrasing(child, phrasing);
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

/** Reads the letters of a text and replaces each line end in it, seen with what stands beside it. */
function joinLines(container: Paragraph, { file, locale, kept }: Phrasing): void {
  const source = String(file.value);
  const leaves = leavesOf(container);
  for (const leaf of leaves) {
    if (leaf.type !== 'text') continue;
    const { start, end } = offsetsOf(leaf);
    const typed = leaf.position
      ? mapText(leaf.value, source, start, end)
      : { text: leaf.value, runs: [] };
    const { text, runs } = meant(file, typed, kept);
    leaf.value = text;
    leaf.data = { runs };
  }
  const glyphs = leaves.map((leaf) => ('value' in leaf ? leaf.value : '\ufffc'));
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type !== 'text') continue;
    const whole = { text: leaf.value, runs: leaf.data?.runs ?? [] };
    const sides = { before: glyphs[index - 1] ?? '', after: glyphs[index + 1] ?? '' };
    const { text, runs } = inOneLineMapped(whole, locale, sides);
    leaf.value = text;
    leaf.data = { runs };
  }
}

const ALONE = { before: '', after: '' };

/** A text without its line ends; what stands beside it decides at its ends. */
function inOneLineMapped(whole: Mapped, locale: Locale, { before, after } = ALONE): Mapped {
  const lines: Mapped[] = [];
  let from = 0;
  for (const { index, 0: gap } of whole.text.matchAll(/(?<![ \t])[ \t]*\n\s*/g)) {
    const end = index + gap.length;
    const left = /\S/.test(whole.text.slice(0, index)) ? whole.text.slice(0, index) : before;
    const right = end < whole.text.length ? whole.text.slice(end) : after;
    lines.push(sliceMapped(whole, from, index));
    lines.push({ text: lineJoint(left, right, locale), runs: [] });
    from = end;
  }
  return from === 0 ? whole : joinMapped([...lines, sliceMapped(whole, from)]);
}

function markUp(parent: { children: PhrasingContent[] }, locale: Locale): void {
  parent.children = parent.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') {
      return markedUp({ text: child.value, runs: child.data?.runs ?? [] }, locale);
    }
    if ('children' in child) markUp(child as { children: PhrasingContent[] }, locale);
    return [child];
  });
}

/** The caption of an image as finished running text. */
export function captionOf({ title, ...image }: Image, phrasing: Phrasing): PhrasingContent[] {
  if (!title) return [];
  const { file, locale, kept } = phrasing;
  const { start, end } = offsetsOf(image as Image);
  const typed = attributeIn(title, String(file.value), start, end);
  return markedUp(inOneLineMapped(meant(file, typed, kept), locale), locale);
}

/** Places of a quoted title in the source of a link or image: it begins behind the last quote that fits. */
function attributeIn(value: string, source: string, start: number, end: number): Mapped {
  const letters = value.replace(/\s/g, '').length;
  for (const { index } of [...source.slice(start, end).matchAll(/\s["'(]/g)].reverse()) {
    const mapped = mapText(value, source, start + index + 2, end);
    const found = mapped.runs.reduce((sum, { length }) => sum + length, 0);
    if (found >= letters) return mapped;
  }
  return { text: value, runs: [] };
}
