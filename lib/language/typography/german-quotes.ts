import { isApostrophe, isPrime } from './apostrophes';
import { doubleMarks } from './double-marks';
import { type Slip, slipsByLine } from './slip';

/** The marks of a style: outer opening and closing, inner opening and closing. */
type Style = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const LOW: Style = ['\u201E', '\u201C', '\u201A', '\u2018'];
const POINTED_IN: Style = ['\u00BB', '\u00AB', '\u203A', '\u2039'];
const POINTED_OUT: Style = ['\u00AB', '\u00BB', '\u2039', '\u203A'];
const STYLES = [LOW, POINTED_IN, POINTED_OUT];

const MARK = /["'\u00B4`\u02BC\u201C-\u201E\u2018-\u201A\u00AB\u00BB\u2039\u203A]/g;
const DOUBLE = /["\u201C-\u201E\u00AB\u00BB]/;
const OPENS_AFTER = /^$|[\s([{\u2013\u2014/-]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Which style of quotation marks a German text keeps to: the one it uses most, else \u201E\u201C. */
export function germanQuoteStyle(text: string): Style {
  const times = new Map<string, number>();
  for (const index of openingOffsets(text)) {
    const mark = text.charAt(index);
    times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  const opened = ([open]: Style) => times.get(open) ?? 0;
  return STYLES.reduce((best, style) => (opened(style) > opened(best) ? style : best), LOW);
}

/**
 * Quotation marks that are straight, English, or of another style than the rest of the edition. Each
 * line is judged for itself; where its marks do not pair, or stand for inches and minutes, only a
 * person can tell what is meant.
 */
export function germanQuotes(prose: string, style: Style): Slip[] {
  return slipsByLine(prose, (line) => slipsInLine(line, style));
}

function slipsInLine(line: string, style: Style): Slip[] {
  const slips: Slip[] = [];
  const marks = [...line.matchAll(MARK)].map(({ 0: mark, index }) => ({ mark, index }));
  const [open, close, innerOpen, innerClose] = style;
  const opening = openingOffsets(line);
  const doubles = doubleMarks(
    line,
    marks.filter(({ mark }) => DOUBLE.test(mark)),
    opening,
  );
  const singlesPair = doSinglesPair(line, marks, opening);
  let insideInner = false;
  for (const { mark, index } of marks) {
    const opens = opening.has(index);
    if (mark === '\u2018' && !insideInner && !opens && !LETTER.test(line.charAt(index + 1))) {
      // An apostrophe, or the end of what was never opened.
      slips.push({ start: index, end: index + 1, what: 'closing mark that closes nothing' });
      continue;
    }
    let better: string | undefined;
    if (DOUBLE.test(mark)) {
      const role = doubles.get(index);
      better = role && { open, close, unclear: undefined }[role];
    } else if (mark === '\u2019' && !insideInner) better = mark;
    else if (/[\u00B4`\u02BC]/.test(mark)) {
      // Elsewhere they are accents, signs of code or letters of a name.
      better =
        isApostrophe(line, index, false) && LETTER.test(line.charAt(index + 1)) && mark !== '\u02BC'
          ? '\u2019'
          : mark;
    } else if (isPrime(line, index)) better = undefined;
    else if (isApostrophe(line, index, insideInner)) better = '\u2019';
    else {
      better = singlesPair ? (opens ? innerOpen : innerClose) : undefined;
      insideInner = opens;
    }
    if (better === mark) continue;
    // What is right in its own style stays, whatever cannot be told of its partner.
    if (better === undefined && style.includes(mark)) continue;
    slips.push({
      start: index,
      end: index + 1,
      what: /["'\u00B4`]/.test(mark)
        ? 'straight quotation mark'
        : 'quotation mark of another style',
      ...(better !== undefined && { better }),
    });
  }
  return slips;
}

/** Whether single marks that are no apostrophes open and close in turn. */
function doSinglesPair(
  line: string,
  marks: { mark: string; index: number }[],
  opening: ReadonlySet<number>,
): boolean {
  let inside = false;
  for (const { mark, index } of marks) {
    if (!/['\u2018-\u201A\u2039\u203A]/.test(mark) || isPrime(line, index)) continue;
    if (isApostrophe(line, index, inside)) continue;
    const opens = opening.has(index);
    if (opens === inside) return false;
    inside = opens;
  }
  return !inside;
}

/** Marks side by side. */
const RUN = new RegExp(`${MARK.source}+`, 'g');

/**
 * Offsets of the marks that can only open. Of marks side by side all do or none, whichever they are: the
 * answer is the same when one of them has been mended.
 */
function openingOffsets(text: string): Set<number> {
  const offsets = new Set<number>();
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!OPENS_AFTER.test(text.charAt(index - 1))) continue;
    const end = index + run.length;
    const last = /\S/.test(text.charAt(end)) ? end : end - 1;
    for (let at = index; at < last; at++) offsets.add(at);
  }
  return offsets;
}
