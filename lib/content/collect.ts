import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Link, Locale, Source } from '@/lib/model';
import { refuseHtml } from './directives';
import { type Images, placeImage } from './images';
import type { Folder } from './layout';
import { placeLink } from './links';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { finishPhrasing } from './phrasing';
import { spanOf } from './place';
import { textOf } from './text';

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
}

/** A footnote mark in the text. */
export interface Mention {
  label: string;
  start: number;
  end: number;
}

/** What a block holds besides its text, in order. */
export interface Holdings {
  links: Link[];
  images: string[];
  code: string[];
  mentions: Mention[];
}

/**
 * Finishes one node in place (running text, links, images) and lists what it holds. HTML in it is
 * refused.
 */
export function collect(context: EditionContext, root: RootContent): Holdings {
  const { file, locale } = context;
  const raw = String(file.value);
  const holdings: Holdings = { links: [], images: [], code: [], mentions: [] };
  finishPhrasing(root, raw, locale);
  const whole = offsetsOf(root);
  visit(root, (node) => {
    const { start, end } = offsetsOf(node, whole);
    if (node.type === 'link') {
      placeLink(file, node, context);
      const { text } = textOf(node, raw);
      holdings.links.push({ href: node.url, text, source: spanOf(file, start, end) });
    } else if (node.type === 'image') {
      holdings.images.push(node.url);
      placeImage(file, node, context.images);
    } else if (node.type === 'code' || node.type === 'inlineCode') {
      holdings.code.push(node.value);
      if (node.type === 'code') checkFence(file, raw, start, end);
    } else if (node.type === 'footnoteReference') {
      holdings.mentions.push({ label: node.identifier, start, end });
    } else if (node.type === 'html') refuseHtml(file, node);
  });
  return holdings;
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
