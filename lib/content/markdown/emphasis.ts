import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import type { Code, Construct, Extension } from 'micromark-util-types';
import { dropVainClosers } from './delimiters';

const STAR = 42;
const LOW_LINE = 95;
const TILDE = 126;

/**
 * The rules of CommonMark with two changes. Stars within a word are letters, as in B\u00fcrger*innen,
 * 2*3*4 and 138****1234, but for the two of bold type. And no punctuation, Chinese or not, keeps
 * emphasis from beginning or ending beside a letter: **Achtung:**bitte, **\u91cd\u70b9\u3002**\u7136\u540e.
 */
export const emphasis: Extension = {
  text: {
    [STAR]: lenient(cjkFriendlyExtension(), STAR),
    [LOW_LINE]: lenient(cjkFriendlyExtension(), LOW_LINE),
    [TILDE]: lenient(gfmStrikethroughCjkFriendly({ singleTilde: false }), TILDE),
  },
};

/** The construct for a sign whose runs may open or close as `mayDo` says. */
function lenient({ text }: Extension, sign: number): Construct {
  const construct = text?.[sign];
  if (!construct || Array.isArray(construct)) throw new Error(`No construct for sign ${sign}.`);
  const { resolveAll } = construct;
  return {
    ...construct,
    ...(resolveAll && {
      resolveAll: (events, context) => resolveAll(dropVainClosers(events, context), context),
    }),
    tokenize(effects, ok, nok) {
      const before = letterOf(this.previous);
      const done = (code: Code) => {
        const token = this.events.at(-1)?.[1];
        if (token) {
          const length = token.end.offset - token.start.offset;
          const { open, close } = mayDo({ sign, length, before, after: letterOf(code) });
          token._open = open ?? token._open;
          token._close = close ?? token._close;
        }
        return ok(code);
      };
      return construct.tokenize.call(this, effects, done, nok);
    },
  };
}

/** What stands beside a run of signs; nothing at the end of a line. */
function letterOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code);
}

/** A run of signs and the letters beside it. */
interface SignRun {
  sign: number;
  length: number;
  before: string;
  after: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Letters of scripts that have no spaces between words: there stars stand within lines, not words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Brackets that open (to Unicode „ is one), and signs that begin something. */
const BEGINS = /[\p{Ps}*_~\\#@&$\u00a7\u00bf\u00a1<]/u;
/** A quotation mark that closes in German opens in Chinese. */
const QUOTE = /["'\u201e\u201a\u201c\u2018\u00ab\u00bb\u2039\u203a]/u;
const BRACKET = /[([{<`\uff08\u3010\u300a\u300c]/;

/** Where this differs from CommonMark; `undefined` leaves the decision to it. */
function mayDo({ sign, length, before, after }: SignRun): { open?: boolean; close?: boolean } {
  if (length > 3) return { open: false, close: false };
  if (sign === STAR && isWithinWord(before, after)) {
    const isBold = length === 2 && !(/\d/.test(before) && /\d/.test(after));
    if (!isBold) return { open: false, close: false };
  }
  // An underscore belongs to names such as _a.b_c or a_(b): only two of them are surely meant.
  if (sign === LOW_LINE && length === 1) return {};
  const ends = PUNCTUATION.test(before) && !BEGINS.test(before) && LETTER.test(after);
  // One star before a bracket is Kolleg*(innen).
  const mark = length > 1 ? QUOTE.test(after) || BRACKET.test(after) : QUOTE.test(after);
  const begins = LETTER.test(before) && mark;
  const isName = sign === LOW_LINE && /[./-]/.test(before);
  return { ...(ends && !isName && { close: true }), ...(begins && { open: true }) };
}

function isWithinWord(before: string, after: string): boolean {
  return [before, after].every((one) => LETTER.test(one) && !WITHOUT_SPACES.test(one));
}
