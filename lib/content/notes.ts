import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note } from '@/lib/model';
import { collect, type EditionContext, type NoteMark } from './collect';
import { inlineHtmlOf } from './html';
import { factNote } from './ledger-note';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { spanOf } from './place';
import { plainTextOf } from './text';

/**
 * The footnotes of an edition, numbered by first mention. A label `source/fact` is written from the
 * ledger; any other needs its definition. What is missing or never mentioned is reported.
 */
export function notesOf(
  context: EditionContext,
  mentions: NoteMark[],
  definitions: Map<string, FootnoteDefinition>,
): Note[] {
  const notes = new Map<string, Note>();
  const mentioned = new Set<string>();
  for (const mention of mentions) {
    if (mentioned.has(mention.label)) continue;
    mentioned.add(mention.label);
    const definition = definitions.get(mention.label);
    const note = definition
      ? writtenNote(context, mention.label, definition)
      : mention.label.includes('/')
        ? factNote(context, mention)
        : undefinedNote(context, mention);
    if (note) notes.set(mention.label, { ...note, number: notes.size + 1 });
  }
  const nested = markedIn(definitions);
  for (const [label, node] of definitions) {
    if (mentioned.has(label) || nested.has(label)) continue;
    report(context.file, {
      rule: 'footnote-unused',
      severity: 'warning',
      at: offsetsOf(node).start,
      message: `Nothing refers to the footnote \u201c${label}\u201d. Mention it as [^${label}] or remove it.`,
    });
  }
  return [...notes.values()];
}

/** Labels of the marks inside footnotes, which are faults of those. */
function markedIn(definitions: Map<string, FootnoteDefinition>): Set<string> {
  const labels = new Set<string>();
  for (const node of definitions.values()) {
    visit(node, 'footnoteReference', ({ identifier }) => {
      labels.add(identifier);
    });
  }
  return labels;
}

/** A note before it has its number. */
export type Unnumbered = Omit<Note, 'number'>;

function writtenNote(
  context: EditionContext,
  label: string,
  node: FootnoteDefinition,
): Unnumbered | undefined {
  const { file } = context;
  const { start, end } = offsetsOf(node);
  const [paragraph, ...rest] = node.children;
  if (paragraph?.type !== 'paragraph' || rest.length > 0) {
    report(file, {
      rule: 'footnote-form',
      at: start,
      message: 'A footnote is one paragraph of text. Put the rest into the text.',
    });
    return undefined;
  }
  const { noteMarks, images, links } = collect(context, paragraph, 'note');
  if (noteMarks.length > 0 || images.length > 0) {
    report(file, {
      rule: 'footnote-form',
      at: noteMarks[0]?.start ?? start,
      message: 'A footnote holds no footnotes and no images. Put them into the text.',
    });
    return undefined;
  }
  return {
    label,
    html: inlineHtmlOf(paragraph.children),
    ...plainTextOf(paragraph, String(file.value)),
    source: spanOf(file, start, end),
    ...(links.length > 0 && { links }),
  };
}

function undefinedNote({ file }: EditionContext, { label, start }: NoteMark): undefined {
  report(file, {
    rule: 'footnote-undefined',
    at: start,
    message: `The footnote \u201c${label}\u201d has no text. Write \u201c[^${label}]: \u2026\u201d on a line of its own.`,
  });
}
