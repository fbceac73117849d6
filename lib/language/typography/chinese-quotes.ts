import { type Slip, slipsByLine } from './slip';

type Style = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const CURLED: Style = ['\u201C', '\u201D', '\u2018', '\u2019'];
const CORNERED: Style = ['\u300C', '\u300D', '\u300E', '\u300F'];

/** Which quotation marks a Chinese text keeps to: \u201C\u201D, unless \u300C\u300D are in the majority. */
export function chineseQuoteStyle(text: string): Style {
  const count = (mark: string) => text.split(mark).length;
  return count('\u300C') > count('\u201C') ? CORNERED : CURLED;
}

const MARK = /["'\u2018-\u201F\u00AB\u00BB\u300C-\u300F\uFF02\uFF07]/g;
const STRAIGHT = /["\uFF02]/;
const LATIN = /[\p{Script=Latin}\p{M}\d]/u;

/**
 * Quotation marks that are straight, foreign, or of another style than the rest of the edition. Each
 * line is judged for itself: straight marks open and close in turn, and where they cannot, or where a
 * quotation stands in another, only a person can tell what is meant.
 */
export function chineseQuotes(prose: string, style: Style): Slip[] {
  return slipsByLine(prose, (line) => slipsInLine(line, style));
}

function slipsInLine(line: string, style: Style): Slip[] {
  const slips: Slip[] = [];
  const marks = [...line.matchAll(MARK)];
  const clear = areStraightOnesClear(line, marks);
  let straightOpen = false;
  let depth = 0;
  for (const { 0: mark, index } of marks) {
    // An apostrophe in a foreign name, or minutes.
    if (/['\u2019\uFF07]/.test(mark) && LATIN.test(line.charAt(index - 1))) continue;
    const isStraight = STRAIGHT.test(mark);
    if (isStraight) straightOpen = !straightOpen;
    const opens = isStraight ? straightOpen : /[\u2018\u201C\u300C\u300E]/.test(mark);
    const outside = opens ? depth === 0 : depth <= 1;
    depth = Math.max(0, depth + (opens ? 1 : -1));
    const better = betterFor(mark, style, opens);
    if (better === mark) continue;
    const isSafe = outside && (!isStraight || clear);
    slips.push({
      start: index,
      end: index + 1,
      what: /["'\uFF02\uFF07]/.test(mark)
        ? 'straight quotation mark'
        : 'quotation mark of another style',
      ...(isSafe && better !== undefined && { better }),
    });
  }
  return slips;
}

/** Whether straight marks are of an even number, and none that would open is one of inches (27"). */
function areStraightOnesClear(line: string, marks: RegExpMatchArray[]): boolean {
  const straight = marks.filter(([mark]) => STRAIGHT.test(mark));
  if (straight.length % 2 !== 0) return false;
  return straight.every(({ index = 0 }, count) => {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + 1);
    return count % 2 === 0 ? !/\d/.test(before) && /\S/.test(after) : /\S/.test(before);
  });
}

function betterFor(mark: string, style: Style, open: boolean): string | undefined {
  if (STRAIGHT.test(mark)) return open ? style[0] : style[1];
  const position = Math.max(CURLED.indexOf(mark), CORNERED.indexOf(mark));
  return style[position];
}
