import type { Html, Image, Link as LinkNode, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { meantText } from '@/lib/language/characters';
import { inOneLine, withoutReadings } from '@/lib/language/inline';
import type { Link, Locale, Source } from '@/lib/model';
import type { TagPlace } from './html-tags/cures';
import { refuseHtml } from './html-tags/refuse';
import { type Images, placeImage } from './images';
import type { Folder } from './layout';
import { placeLink } from './links';
import { mapText } from './mapped';
import { type Kept, meant, noteMisprints } from './meant';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { finishPhrasing } from './phrasing';
import { spanOf } from './place';
import { plainTextOf } from './text';

/** What is known around a text while it is read. */
export interface EditionContext {
  file: VFile;
  locale: Locale;
  folder: Folder;
  images: Images;
  /** Every address of the site. */
  addresses: Set<string>;
  /** The ledger, by id; a source with errors is known but undefined. */
  sources: Map<string, Source | undefined>;
  /** Rules about characters of which an editor has said that the text is right. */
  kept?: Kept;
}

/** A footnote mark in the text. */
export interface NoteMark {
  label: string;
  start: number;
  end: number;
}

/** What a block holds besides its text, in order. */
export interface Holdings {
  links: Link[];
  images: string[];
  code: string[];
  noteMarks: NoteMark[];
}

/**
 * Finishes one node in place (running text, links, images) and lists what it holds. HTML in it is
 * refused.
 */
export function collect(
  context: EditionContext,
  root: RootContent,
  place: TagPlace = placeOf(root),
): Holdings {
  const { file } = context;
  const raw = String(file.value);
  const holdings: Holdings = { links: [], images: [], code: [], noteMarks: [] };
  finishPhrasing(root, context);
  const tags: Html[] = [];
  const whole = offsetsOf(root);
  visit(root, (node) => {
    const { start, end } = offsetsOf(node, whole);
    if (node.type === 'link') {
      finishAttributes(node, root, context);
      placeLink(file, node, context);
      const { text } = plainTextOf(node, raw);
      holdings.links.push({ href: node.url, text, source: spanOf(file, start, end) });
    } else if (node.type === 'image') {
      finishAttributes(node, root, context);
      holdings.images.push(node.url);
      placeImage(file, node, context.images);
    } else if (node.type === 'code' || node.type === 'inlineCode') {
      noteMisprints(file, start, end, 'code');
      node.value = meantText(node.value, 'code');
      holdings.code.push(node.value);
      if (node.type === 'code') checkFence(file, raw, start, end);
    } else if (node.type === 'footnoteReference') {
      holdings.noteMarks.push({ label: node.identifier, start, end });
    } else if (node.type === 'html') tags.push(node);
  });
  refuseHtml(file, tags, place);
  return holdings;
}

/** Finishes the texts of a link or image that stand in attributes: plain, and in one line. */
function finishAttributes(
  node: LinkNode | Image,
  root: RootContent,
  context: EditionContext,
): void {
  const { file, locale, kept } = context;
  const { start, end } = offsetsOf(node);
  const raw = String(file.value);
  const plain = (text: string) =>
    withoutReadings(inOneLine(meant(file, mapText(text, raw, start, end), kept).text, locale));
  if (node.type === 'image' && node.alt) node.alt = plain(node.alt);
  if (node.title && node !== loneImage(root)) node.title = plain(node.title);
  const url = meantText(node.url, 'address');
  if (url === node.url) return;
  node.url = url;
  // A bare address is text as well, which has been looked at.
  const at = raw.slice(start, end).lastIndexOf('](');
  const typed = at === -1 ? '' : raw.slice(start + at, end).split(/[ \t\n]/, 1)[0];
  noteMisprints(file, start + at, start + at + (typed?.length ?? 0), 'address');
}

/** The image of a paragraph that holds nothing else; its title is the caption. */
export function loneImage(node: RootContent): Image | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'image' ? only : undefined;
}

function placeOf({ type }: RootContent): TagPlace {
  return type === 'table' ? 'cell' : type === 'heading' ? 'heading' : 'text';
}

/** A fence that is never closed takes the rest of the text into the code. */
function checkFence(file: VFile, raw: string, start: number, end: number): void {
  const source = raw.slice(start, end);
  if (!/^(?:```|~~~)/.test(source) || /\n[> \t]*(?:```+|~~~+)[ \t]*$/.test(source)) return;
  report(file, {
    rule: 'code-fence',
    at: start,
    message:
      'The code that begins here has no end. Close it with the same signs on a line of their own.',
  });
}
