import { decodeString } from 'micromark-util-decode-string';
import { partitionPoint } from '@/lib/language/partition-point';
import type { Run } from '@/lib/model';

/** Text together with where its letters stand in the source file. */
export interface Mapped {
  text: string;
  /** Ascending, not overlapping. */
  runs: Run[];
}

/**
 * Finds the letters of a parsed value in the source they were parsed from: from offset `from` to `to`
 * of `source`, over escapes, character references, and what containers put before a line (`> `,
 * indentation). With `literal` (code) a backslash and an ampersand are what they are.
 */
export function mapText(
  text: string,
  source: string,
  from: number,
  to: number,
  literal = false,
): Mapped {
  const runs: Run[] = [];
  let at = from;
  let i = 0;
  while (i < text.length && at < to) {
    const letter = source[at];
    if (!literal && letter === '\\' && source[at + 1] === text[i] && isPunctuation(text[i])) {
      at++;
    } else if (!literal && letter === '&') {
      const reference = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});/.exec(
        source.slice(at, at + 40),
      );
      const decoded = reference ? decodeString(reference[0]) : '&';
      if (reference && decoded !== reference[0] && text.startsWith(decoded, i)) {
        at += reference[0].length;
        i += decoded.length;
        continue;
      }
    }
    if (source[at] === text[i]) {
      const last = runs.at(-1);
      if (last && last.at + last.length === i && last.source + last.length === at) last.length++;
      else runs.push({ at: i, source: at, length: 1 });
      i++;
    }
    at++;
  }
  return { text, runs };
}

function isPunctuation(letter: string | undefined): boolean {
  return letter !== undefined && /[!-/:-@[-`{-~]/.test(letter);
}

/** The part of a mapped text from `start` to `end`. */
export function sliceMapped({ text, runs }: Mapped, start: number, end = text.length): Mapped {
  const kept: Run[] = [];
  for (let index = firstRunEndingAfter(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.at >= end) break;
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    kept.push({ at: from - start, source: run.source + from - run.at, length: to - from });
  }
  return { text: text.slice(start, end), runs: kept };
}

function firstRunEndingAfter(runs: Run[], offset: number): number {
  return partitionPoint(runs, ({ at, length }) => at + length <= offset);
}

/** Where a letter of a mapped text stands in its source; undefined where it does not. */
export function sourceAt(runs: readonly Run[], offset: number): number | undefined {
  const run = runUpTo(runs, offset);
  return run && offset < run.at + run.length ? run.source + offset - run.at : undefined;
}

/** The last run that begins at or before an offset. */
export function runUpTo(runs: readonly Run[], offset: number): Run | undefined {
  return runs[partitionPoint(runs, ({ at }) => at <= offset) - 1];
}

/** Mapped texts one after the other, `separator` between them. */
export function joinMapped(parts: Mapped[], separator = ''): Mapped {
  const runs: Run[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    for (const run of part.runs) {
      const at = run.at + text.length;
      const last = runs.at(-1);
      if (last && last.at + last.length === at && last.source + last.length === run.source) {
        last.length += run.length;
      } else runs.push({ ...run, at });
    }
    text += part.text;
  }
  return { text, runs };
}
