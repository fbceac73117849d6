import { VFile } from 'vfile';
import { runUpTo, sourceAt } from '@/lib/content/mapped';
import { placeOf } from '@/lib/content/messages';
import type { Block, Edition, Fix, Place, Registry, Run } from '@/lib/model';
import { keepsShape } from './keeps-shape';

const fileBySource = new WeakMap<Edition | Registry, VFile>();

/** The file of an edition or a registry as it was read. */
export function fileOf(source: Edition | Registry): VFile {
  const { file: path, raw: value, shifts } = source;
  const file =
    fileBySource.get(source) ?? new VFile({ path, value, data: shifts ? { shifts } : {} });
  fileBySource.set(source, file);
  return file;
}

/** Where an offset of the file of an edition or a registry is. */
export function placeInSource(source: Edition | Registry, offset: number): Place {
  return placeOf(fileOf(source), offset);
}

/** Where an offset of a block's text is, or the letter before it that stands in the source. */
export function placeInBlock(edition: Edition, block: Block, offset: number): Place {
  return placeInSource(edition, sourceBefore(block.runs, offset) ?? block.source.start.offset);
}

function sourceBefore(runs: readonly Run[], offset: number): number | undefined {
  const run = runUpTo(runs, offset);
  return run && run.source + Math.min(offset - run.at, run.length);
}

/** A piece of source text and the mapped text that was read from it. */
export interface Mapping {
  file: string;
  raw: string;
  text: string;
  runs: readonly Run[];
  /** Offsets of the Markdown that the text was read from; missing where that is YAML. */
  markdown?: { start: number; end: number };
}

/** Signs of Markdown; a text that has one as a letter must not be changed beside it. */
const SIGN = /[*_~`\\[\]<>#|]/;

/**
 * The replacement of a range of mapped text in its source, where that is safe: the letters stand
 * there side by side, no sign of Markdown between or beside them, and a change of white space
 * touches no other piece of text. What stays at both ends of the range is not touched.
 */
export function fixIn(
  mapping: Mapping,
  start: number,
  end: number,
  better: string,
): Fix | undefined {
  const old = mapping.text.slice(start, end);
  const most = Math.min(old.length, better.length);
  let head = 0;
  while (head < most && old[head] === better[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === better.at(-1 - tail)) tail++;
  const [from, to] = [start + head, end - tail];
  const kept = better.slice(head, better.length - tail);
  if (from < to) return replacement(mapping, from, to, kept);
  // An insertion takes the letter before it along, to have a place.
  return replacement(mapping, from - 1, to, mapping.text.charAt(from - 1) + kept);
}

function replacement(
  { file, raw, text, runs, markdown }: Mapping,
  start: number,
  end: number,
  better: string,
): Fix | undefined {
  const from = sourceAt(runs, start);
  const last = sourceAt(runs, end - 1);
  if (from === undefined || last === undefined || last - from !== end - 1 - start) return undefined;
  if (SIGN.test(text.charAt(start - 1)) || SIGN.test(text.charAt(end))) return undefined;
  const isSpacing = /\s/.test(text.slice(start, end)) || /\s/.test(better);
  if (isSpacing && !(touches(runs, start - 1, from - 1) && touches(runs, end, last + 1, text))) {
    return undefined;
  }
  // An escaped letter takes its backslash along.
  const escaped = raw.charAt(from - 1) === '\\' && text.charAt(start - 1) !== '\\';
  const fix = { file, start: escaped ? from - 1 : from, end: last + 1, text: better };
  if (markdown && /[*_~]/.test(raw.charAt(fix.start - 1) + raw.charAt(fix.end))) {
    const piece = raw.slice(markdown.start, markdown.end);
    if (!keepsShape(piece, markdown.start, fix)) return undefined;
  }
  return fix;
}

/** Whether the letter at `offset`, if there is one, stands at `source`. */
function touches(runs: readonly Run[], offset: number, source: number, text?: string): boolean {
  if (offset < 0 || offset === text?.length) return true;
  return sourceAt(runs, offset) === source;
}
