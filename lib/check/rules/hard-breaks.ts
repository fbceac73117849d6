import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { offsetsOf } from '@/lib/content/nodes';
import { parseMarkdown } from '@/lib/content/parse';
import type { Diagnostic, Edition } from '@/lib/model';
import { editionsOf } from '../editions';
import { applyFixes } from '../fix';
import type { Rule } from '../rule';
import { keepsShape } from './shared/keeps-shape';
import { placeInSource } from './shared/place';

/**
 * Line breaks written as spaces at the end of a line.
 *
 * Why: nobody sees them in the source. Some stand where no break was meant, and editors that take
 * spaces at the ends of lines away take the break along.
 *
 * @example Unexpected hint
 * de: Am Ufer  ⏎ist es still.
 * zh: 岸边   ⏎很静。
 * @example Expected
 * de: Am Ufer\⏎ist es still.
 * zh: 岸边\⏎很静。
 */
export const hardBreaks: Rule = {
  name: 'hard-breaks',
  check: (collection) =>
    editionsOf(collection).flatMap(({ edition }) => {
      const { blocks, notes } = edition;
      const own = notes.filter(({ fact }) => fact === undefined);
      return [...blocks, ...own].flatMap(({ source: { start, end } }) =>
        findingsIn(edition, start.offset, end.offset),
      );
    }),
};

/** Findings in the Markdown of a block or note. */
function findingsIn(edition: Edition, from: number, to: number): Diagnostic[] {
  const piece = edition.raw.slice(from, to);
  const fixes = breaksOfSpaces(piece).map(({ start, end }) => ({
    file: edition.file,
    start: from + start,
    end: from + end,
    text: '\\',
  }));
  if (fixes.length === 0) return [];
  const inPiece = fixes.map((fix) => ({ ...fix, start: fix.start - from, end: fix.end - from }));
  // Behind an address or another backslash, it would be a part of what stands there.
  const all = { file: edition.file, start: from, end: to, text: applyFixes(piece, inPiece).text };
  const isSafe = keepsShape(piece, from, all);
  return fixes.map((fix) => ({
    ...placeInSource(edition, fix.start),
    severity: 'hint',
    rule: 'hard-breaks',
    message: 'Unexpected line break of spaces, which nobody sees, expected `\\` or no spaces.',
    ...(isSafe && { fix }),
  }));
}

/** Where spaces at the ends of lines are breaks: not in code, and not at the end of a paragraph. */
function breaksOfSpaces(piece: string): { start: number; end: number }[] {
  if (!/ {2}\n/.test(piece)) return [];
  const markdown = parseMarkdown(new VFile(piece), 0);
  const found: { start: number; end: number }[] = [];
  const parts: Nodes[] = markdown ? [markdown.tree, ...markdown.definitions.values()] : [];
  for (const part of parts) {
    visit(part, 'break', (node) => {
      const { start } = offsetsOf(node);
      const [spaces = ''] = /^ */.exec(piece.slice(start, piece.indexOf('\n', start))) ?? [];
      if (spaces !== '') found.push({ start, end: start + spaces.length });
    });
  }
  return found;
}
