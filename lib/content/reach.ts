import type { VFile } from 'vfile';
import type { Block, Note } from '@/lib/model';
import type { SourceRange } from './markdown/syntax';
import { report } from './messages';

/** What readers get of a text. */
export interface Reached {
  blocks: Pick<Block, 'runs'>[];
  notes: Pick<Note, 'runs'>[];
  /** Where letters are markup, or have been reported already. */
  syntax: SourceRange[];
}

/**
 * The net below all rules: every letter and digit that was typed from offset `bodyAt` on is one that
 * readers see, or part of known markup. Whatever else is there is reported as lost.
 */
export function checkReach(file: VFile, bodyAt: number, { blocks, notes, syntax }: Reached): void {
  const text = String(file.value);
  const reached = new Uint8Array(text.length);
  const mark = (start: number, end: number) => reached.fill(1, start, end);
  for (const { runs = [] } of [...blocks, ...notes]) {
    for (const { source, length } of runs) mark(source, source + length);
  }
  for (const { start, end } of syntax) mark(start, end);
  for (const { start, end } of lostIn(text, bodyAt, reached)) {
    const lost = text.slice(start, end);
    report(file, {
      rule: 'text-lost',
      at: start,
      message: `\u201c${lost.length > LONGEST ? `${lost.slice(0, LONGEST)}\u2026` : lost}\u201d is taken for markup, and readers do not see it. Put a backslash before the sign that begins it, or move it.`,
    });
  }
}

const LONGEST = 40;

/** Stretches of letters that do not reach a reader, at most one a line. */
function lostIn(text: string, bodyAt: number, reached: Uint8Array): SourceRange[] {
  const found: SourceRange[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = index + word.length;
    if (index < bodyAt || reached.subarray(index, end).every((one) => one === 1)) continue;
    const last = found.at(-1);
    if (last && !text.slice(last.end, index).includes('\n')) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}
