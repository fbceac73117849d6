import type { Slip } from './slip';

/** The marks of a style: outer opening and closing, inner opening and closing. */
type Style = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const LOW: Style = ['\u201E', '\u201C', '\u201A', '\u2018'];
const POINTED_IN: Style = ['\u00BB', '\u00AB', '\u203A', '\u2039'];
const POINTED_OUT: Style = ['\u00AB', '\u00BB', '\u2039', '\u203A'];
const STYLES = [LOW, POINTED_IN, POINTED_OUT];

const MARK = /["'\u201C-\u201E\u2018-\u201A\u00AB\u00BB\u2039\u203A]/g;
const OPENS_AFTER = /^$|[\s([{\u2013\u2014/\-\u201E\u201A\u00BB\u00AB\u203A\u2039"']/;
const LETTER = /[\p{L}\p{N}]/u;

/** Which style of quotation marks a German text keeps to: the one it uses most, else \u201E\u201C. */
export function germanQuoteStyle(text: string): Style {
  const opened = (style: Style) =>
    [...text.matchAll(MARK)].filter(
      ({ 0: mark, index }) => mark === style[0] && opensAt(text, index),
    ).length;
  return STYLES.reduce((best, style) => (opened(style) > opened(best) ? style : best), LOW);
}

/** Quotation marks that are straight, English, or of another style than the rest of the edition. */
export function germanQuotes(prose: string, style: Style): Slip[] {
  const slips: Slip[] = [];
  const [open, close, innerOpen, innerClose] = style;
  const balanced = (prose.match(/"/g)?.length ?? 0) % 2 === 0;
  let insideInner = false;
  for (const { 0: mark, index } of prose.matchAll(MARK)) {
    const opens = opensAt(prose, index);
    const double = '"\u201C\u201D\u201E\u00AB\u00BB'.includes(mark);
    if (mark === '\u2018' && !insideInner && !opens && !LETTER.test(prose.charAt(index + 1))) {
      // An apostrophe, or the end of what was never opened.
      slips.push({ start: index, end: index + 1, what: 'closing mark that closes nothing' });
      continue;
    }
    let better: string;
    if (double) better = opens ? open : close;
    else if (mark === '\u2019' && !insideInner) better = mark;
    else if (isApostrophe(prose, index, insideInner)) better = '\u2019';
    else {
      better = opens ? innerOpen : innerClose;
      insideInner = opens;
    }
    if (better === mark) continue;
    const straight = mark === '"' || mark === "'";
    slips.push({
      start: index,
      end: index + 1,
      what: straight ? 'straight quotation mark' : 'quotation mark of another style',
      ...((mark !== '"' || balanced) && { better }),
    });
  }
  return slips;
}

function opensAt(text: string, index: number): boolean {
  const after = text.charAt(index + 1);
  return OPENS_AFTER.test(text.charAt(index - 1)) && after !== '' && !/\s/.test(after);
}

/** Whether a single mark stands for a letter: geht\u2019s, \u2019n, Hans\u2019 Haus. */
function isApostrophe(text: string, index: number, insideInner: boolean): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (LETTER.test(before)) return LETTER.test(after) || !insideInner;
  return /^(?:n|ne|nen|ner|s|\d\der)(?![\p{L}\d])/u.test(text.slice(index + 1, index + 6));
}
