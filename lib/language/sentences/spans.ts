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
  const opened: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    const depth = opened.findLastIndex((open) => marks[line.charAt(open)]?.includes(mark));
    if (depth >= 0) {
      found.push({ open: opened[depth] ?? at, close: at });
      opened.length = depth;
    } else if (mark in marks) {
      opened.push(at);
    }
  }
  return found.filter(({ open, close }) => close - open <= LONGEST_ENCLOSURE);
}

/**
 * Drops the breaks inside enclosures that their sentence continues (他说：“真的？走吧！”然后走了。):
 * a break inside counts only where the end of the enclosure is a break or the end of the line.
 */
export function outsideContinued(line: string, breaks: number[], spans: Enclosure[]): number[] {
  let kept = breaks;
  for (const { open, close } of spans.toSorted((a, b) => a.close - b.close)) {
    const ends = kept.some((at) => at > close && /^\P{L}*$/u.test(line.slice(close + 1, at)));
    if (ends || /^\P{L}*$/u.test(line.slice(close + 1))) continue;
    kept = kept.filter((at) => at <= open || at > close);
  }
  return kept;
}
