import type { Slip } from './slip';

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
const LATIN = /[\p{Script=Latin}\d]/u;

/** Quotation marks that are straight, foreign, or of another style than the rest of the edition. */
export function chineseQuotes(prose: string, style: Style): Slip[] {
  const slips: Slip[] = [];
  const marks = [...prose.matchAll(MARK)];
  const balanced = marks.filter(({ 0: mark }) => STRAIGHT.test(mark)).length % 2 === 0;
  let open = false;
  for (const { 0: mark, index } of marks) {
    // An apostrophe in a foreign name.
    if (/['\u2019\uFF07]/.test(mark) && LATIN.test(prose.charAt(index - 1))) continue;
    if (STRAIGHT.test(mark)) open = !open;
    else if (/[\u201C\u300C]/.test(mark)) open = true;
    else if (/[\u201D\u300D]/.test(mark)) open = false;
    const better = betterFor(mark, style, open);
    if (better === mark) continue;
    const straight = /["'\uFF02\uFF07]/.test(mark);
    slips.push({
      start: index,
      end: index + 1,
      what: straight ? 'straight quotation mark' : 'quotation mark of another style',
      ...((!straight || balanced) && better !== undefined && { better }),
    });
  }
  return slips;
}

function betterFor(mark: string, style: Style, open: boolean): string | undefined {
  if (STRAIGHT.test(mark)) return open ? style[0] : style[1];
  const position = Math.max(CURLED.indexOf(mark), CORNERED.indexOf(mark));
  return style[position];
}
