import type { Html, Image, Root, RootContent } from 'mdast';
import { sentences } from '@/lib/language/sentences';
import type { Block, BlockKind, Directive } from '@/lib/model';
import { collect, type EditionContext, loneImage, type NoteMark } from './collect';
import { isComment, readDirective } from './directives';
import { htmlOf } from './html';
import { refuseHtml } from './html-tags/refuse';
import type { Mapped } from './mapped';
import { report } from './messages';
import { offsetsOf, wrap } from './nodes';
import { captionOf } from './phrasing';
import { spanOf } from './place';
import { plainTextOf } from './text';

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  code: 'code',
  table: 'table',
  thematicBreak: 'break',
};
const SPOKEN = new Set<BlockKind>(['paragraph', 'heading', 'list', 'quote']);

/** The blocks of a text and, in order, the footnote marks in them. */
export function blocksOf(
  context: EditionContext,
  tree: Root,
): { blocks: Block[]; mentions: NoteMark[] } {
  const { file } = context;
  const blocks: Block[] = [];
  const mentions: NoteMark[] = [];
  const tags: Html[] = [];
  let directives: Directive[] = [];
  for (const node of tree.children) {
    if (node.type === 'html' && !isComment(node)) {
      tags.push(node);
      continue;
    }
    if (node.type === 'html') {
      const directive = readDirective(file, node);
      if (directive) directives.push(directive);
      continue;
    }
    const kind = KINDS[node.type];
    if (!kind) continue;
    const kept = new Set(directives.flatMap((one) => (one.kind === 'ok' ? [one.rule] : [])));
    const { marks, ...block } = blockOf({ ...context, kept }, node, kind);
    blocks.push({ ...block, index: blocks.length, directives });
    mentions.push(...marks);
    directives = [];
  }
  refuseHtml(file, tags, 'block');
  for (const { source } of directives) {
    report(file, {
      rule: 'directive',
      at: source.start.offset,
      message:
        'This comment is about the block that follows it, but none follows. Move or remove it.',
    });
  }
  return { blocks, mentions };
}

function blockOf(
  context: EditionContext,
  node: RootContent,
  kind: BlockKind,
): Omit<Block, 'index' | 'directives'> & { marks: NoteMark[] } {
  const { file, locale } = context;
  const raw = String(file.value);
  const { start, end } = offsetsOf(node);
  const source = spanOf(file, start, end);
  const { noteMarks: marks, ...rest } = collect(context, node);
  const shared = { ...rest, marks, notes: marks.map(({ label }) => label), source };
  const image = loneImage(node);
  if (image) {
    const { html, text, runs } = figureOf(context, image);
    return { kind: 'figure', html, text, runs, sentences: [], ...shared };
  }
  const { text, runs } = plainTextOf(node, raw);
  return {
    kind,
    ...(node.type === 'heading' && { depth: node.depth }),
    html: htmlOf([node]),
    text,
    runs,
    sentences: SPOKEN.has(kind) ? sentences(text, locale) : [],
    ...shared,
  };
}

/** An image that stands alone; its title is the caption. */
function figureOf(context: EditionContext, image: Image): Mapped & { html: string } {
  const { title: _, ...bare } = image;
  const children = captionOf(image, context);
  const caption = children.length > 0 ? [wrap('figcaption', children)] : [];
  const html = htmlOf([wrap('figure', [bare, ...caption])]);
  return { html, ...plainTextOf({ type: 'paragraph', children }, String(context.file.value)) };
}
