import { partitionPoint } from '@/lib/language/partition-point';

/** A quotation or bracket in a line: `open` and `close` are the offsets of its two marks. */
export interface Enclosure {
  open: number;
  close: number;
}

/** For each opening mark the marks that may close it. */
export type Marks = Record<string, string>;

/** Longer enclosures are paragraphs of speech, or a mark that somebody forgot to close. */
const LONGEST_ENCLOSURE = 240;

/**
 * Finds quotations and brackets in one line, innermost first. Marks that are never closed, or never
 * opened, are passed over: half of a quotation is no reason to distrust the rest of the line.
 */
export function enclosures(line: string, marks: Marks): Enclosure[] {
  const found: Enclosure[] = [];
  /** Offsets of what is open, and of each opening mark its places in that list. */
  const opened: number[] = [];
  const places = new Map(Object.keys(marks).map((mark): [string, number[]] => [mark, []]));
  const openers = openersOf(marks);
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    const closable = openers.get(mark)?.map((opener) => places.get(opener)?.at(-1) ?? -1) ?? [];
    const depth = Math.max(-1, ...closable);
    if (depth >= 0) {
      found.push({ open: opened[depth] ?? at, close: at });
      // Whatever was opened later stays half.
      for (const open of opened.splice(depth)) places.get(line.charAt(open))?.pop();
    } else if (mark in marks) {
      places.get(mark)?.push(opened.length);
      opened.push(at);
    }
  }
  return found.filter(({ open, close }) => close - open <= LONGEST_ENCLOSURE);
}

/** The marks that open what a mark closes. */
function openersOf(marks: Marks): Map<string, string[]> {
  const openers = new Map<string, string[]>();
  for (const [opener, closers] of Object.entries(marks)) {
    for (const closer of closers) openers.set(closer, [...(openers.get(closer) ?? []), opener]);
  }
  return openers;
}

/**
 * Drops the breaks inside enclosures that their sentence continues (他说：“真的？走吧！”然后走了。):
 * a break inside counts only where the end of the enclosure is a break or the end of the line.
 */
export function outsideContinued(line: string, breaks: number[], spans: Enclosure[]): number[] {
  if (spans.length === 0 || breaks.length === 0) return breaks;
  const letters = [...line.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const dropped = new Set<number>();
  for (const { open, close } of spans.toSorted((a, b) => a.close - b.close)) {
    // Enclosures that end before this one have dropped nothing after its end.
    const next = partitionPoint(breaks, (at) => at <= close);
    const letter = letters[partitionPoint(letters, (at) => at <= close)] ?? line.length;
    if (letter >= (breaks[next] ?? line.length)) continue;
    for (let index = next - 1; index >= 0 && (breaks[index] ?? 0) > open; index--) {
      dropped.add(breaks[index] ?? 0);
    }
  }
  return breaks.filter((at) => !dropped.has(at));
}
