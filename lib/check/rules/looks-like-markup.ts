import type { Diagnostic } from '@/lib/model';
import type { Rule } from '../rule';
import { type Dialect, dialects, markdownInPlain } from './shared/dialects';
import { strayBold } from './shared/stray-bold';
import { type Visible, visibleTexts } from './shared/visible';

/**
 * Signs on the page that are markup elsewhere: other dialects, commands of other programs, what is
 * left of emphasis and links that are none.
 *
 * Why: readers see the signs and not what they were meant to do. A backslash before a sign says that
 * it is meant.
 *
 * @example Unexpected warning
 * de: Ein Wort^[Notiz] und ==noch== eins.
 * zh: 一个词^[注]和==另==一个。
 * @example Expected
 * de: Ein Wort und \==noch== eins.
 * zh: 一个词和*另*一个。
 */
export const looksLikeMarkup: Rule = {
  name: 'looks-like-markup',
  check: (collection) =>
    visibleTexts(collection).flatMap(({ texts }) => {
      const stray = strayBold(texts);
      return texts.flatMap((visible) => {
        const { found, taken } = dialectsIn(visible);
        const start = stray.get(visible);
        if (start !== undefined && !taken[start]) found.push({ start, end: start + 2, ...STRAY });
        return found.map((one) => finding(visible, one));
      });
    }),
};

/** A place in a text, what it looks like and what to write. */
interface Found {
  start: number;
  end: number;
  what: string;
  expected: string;
}

const STRAY = { what: 'bold type without its other end', expected: '`**` at both ends' };

/** What looks like markup in a text; `taken` is 1 at each letter of it. */
function dialectsIn(visible: Visible): { found: Found[]; taken: Uint8Array } {
  const known = visible.isPlain ? [...markdownInPlain, ...dialects] : dialects;
  const found: Found[] = [];
  const taken = new Uint8Array(visible.bare.length);
  for (const dialect of known) {
    for (const { 0: signs, index: start } of visible.bare.matchAll(dialect.pattern)) {
      const one = { start, end: start + signs.length, ...dialect };
      if (taken.subarray(start, one.end).includes(1) || isMeant(visible, one, dialect)) continue;
      taken.fill(1, start, one.end);
      found.push(one);
    }
  }
  return { found, taken };
}

/** Whether backslashes say that the signs are letters, or what they would say of a formula. */
function isMeant(visible: Visible, { start, end }: Found, { escaped }: Dialect): boolean {
  if (escaped) return !(visible.isEscaped(start) && visible.isEscaped(end - 1));
  for (let at = start; at < end; at++) if (visible.isEscaped(at)) return true;
  return false;
}

const LONGEST = 40;

function finding(visible: Visible, { start, end, what, expected }: Found): Diagnostic {
  const signs = visible.text.slice(start, end).trim();
  const shown = signs.length > LONGEST ? `${signs.slice(0, LONGEST)}\u2026` : signs;
  return {
    ...visible.placeAt(start),
    severity: 'warning',
    rule: 'looks-like-markup',
    message: `Unexpected \`${shown}\` that looks like markup (${what}), expected ${expected}.`,
  };
}
