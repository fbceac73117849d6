import { VFile } from 'vfile';
import { placeOf } from '@/lib/content/messages';
import type { Block, Edition, Fix, Place, Run } from '@/lib/model';

const files = new WeakMap<Edition, VFile>();

/** Where an offset of an edition's source is. */
export function placeInEdition(edition: Edition, offset: number): Place {
  const file = files.get(edition) ?? new VFile({ path: edition.file, value: edition.raw });
  files.set(edition, file);
  return placeOf(file, offset);
}

/** Where an offset of a block's text is, or the letter before it that stands in the source. */
export function placeInBlock(edition: Edition, block: Block, offset: number): Place {
  return placeInEdition(edition, sourceBefore(block.runs, offset) ?? block.source.start.offset);
}

/** Where a letter of a mapped text stands in its source; undefined where it does not. */
export function sourceOf(runs: readonly Run[], offset: number): number | undefined {
  const run = runUpTo(runs, offset);
  return run && offset < run.at + run.length ? run.source + offset - run.at : undefined;
}

function sourceBefore(runs: readonly Run[], offset: number): number | undefined {
  const run = runUpTo(runs, offset);
  return run && run.source + Math.min(offset - run.at, run.length);
}

/** The last run that begins at or before an offset. */
function runUpTo(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

/** A piece of source text and the mapped text that was read from it. */
export interface Mapping {
  file: string;
  raw: string;
  text: string;
  runs: readonly Run[];
}

/**
 * The replacement of a range of mapped text in its source, where that is safe: the letters stand
 * there side by side, no sign of Markdown between them, and a change of white space touches none.
 */
export function fixIn(
  { file, raw, text, runs }: Mapping,
  start: number,
  end: number,
  better: string,
): Fix | undefined {
  const from = sourceOf(runs, start);
  const last = sourceOf(runs, end - 1);
  if (from === undefined || last === undefined || last - from !== end - 1 - start) return undefined;
  const isSpacing = /\s/.test(text.slice(start, end)) || /\s/.test(better);
  if (isSpacing && !(touches(runs, start - 1, from - 1) && touches(runs, end, last + 1, text))) {
    return undefined;
  }
  // An escaped letter takes its backslash along.
  const escaped = raw.charAt(from - 1) === '\\' && text.charAt(start - 1) !== '\\';
  return { file, start: escaped ? from - 1 : from, end: last + 1, text: better };
}

/** Whether the letter at `offset`, if there is one, stands at `source`. */
function touches(runs: readonly Run[], offset: number, source: number, text?: string): boolean {
  if (offset < 0 || offset === text?.length) return true;
  return sourceOf(runs, offset) === source;
}
