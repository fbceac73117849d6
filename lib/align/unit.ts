import { addressesIn } from '@/lib/align/addresses';
import { LENGTH } from '@/lib/align/constants';
import { particles } from '@/lib/align/seed/particles';
import { quantities } from '@/lib/language/numbers';
import { latinWords, wordPieces, words } from '@/lib/language/words';
import type { BlockKind, Locale } from '@/lib/model';

/** What the aligner knows about one block or one sentence. */
export interface Unit {
  kind: BlockKind | 'sentence';
  /** In characters of German; of Chinese, what its German translation is expected to have. */
  length: number;
  anchors: Anchor[];
  marks: Record<PunctuationMark, number>;
  /** Whether something follows: a list, a quotation, what somebody says. */
  endsInColon: boolean;
  /** Content words, pieces of them and particles, in a form for comparison. */
  words: string[];
}

/** Something a translation takes over as it is: a number, a name in Latin letters, code, an address. */
export interface Anchor {
  type: 'strong' | 'soft' | 'latin' | 'code' | 'address';
  value: string;
  /** Other forms the same thing may have on the other side. */
  alternatives: string[];
}

/** Punctuation that a translator tends to keep. */
const MARKS = {
  question: /[?？]/g,
  exclamation: /[!！]/g,
  quotation: /[„“”"«»「」『』]/g,
  bracket: /[(（]/g,
  link: /https?:|\]\(/g,
};

export type PunctuationMark = keyof typeof MARKS;

export const PUNCTUATION_MARKS = Object.keys(MARKS) as PunctuationMark[];

/** Measures a text. `code` lists the code it contains, `links` counts links its text does not show. */
export function measure(
  text: string,
  locale: Locale,
  kind: Unit['kind'],
  { code = [], links = 0 }: { code?: string[]; links?: number } = {},
): Unit {
  return {
    kind,
    length: Math.max(1, lengthInGerman(text, locale)),
    anchors: [
      ...quantities(text, locale).flatMap(({ strength, value, alternatives }) =>
        strength === 'implied' ? [] : [{ type: strength, value, alternatives }],
      ),
      ...[...latinWords(text)].map((value) => latinAnchor(value, locale)),
      ...addressesIn(text, locale).map(
        (value): Anchor => ({ type: 'address', value, alternatives: [] }),
      ),
      ...code.map((value): Anchor => ({ type: 'code', value, alternatives: [] })),
    ],
    marks: {
      question: count(text, MARKS.question),
      exclamation: count(text, MARKS.exclamation),
      quotation: Math.round(count(text, MARKS.quotation) / 2),
      bracket: count(text, MARKS.bracket),
      link: count(text, MARKS.link) + links,
    },
    endsInColon: /[:：]["”“»«’』」)）\s]*$/u.test(text),
    words: [...words(text, locale), ...wordPieces(text, locale), ...particles(text, locale)],
  };
}

/** German adds an s in the genitive: Alibabas. */
function latinAnchor(value: string, locale: Locale): Anchor {
  const bare = locale === 'de' && value.length > 3 && value.endsWith('s');
  return { type: 'latin', value, alternatives: bare ? [value.slice(0, -1)] : [] };
}

function lengthInGerman(text: string, locale: Locale): number {
  if (locale === 'de') return text.replace(/\s+/g, ' ').length;
  const hanzi = count(text, /\p{Script=Han}/gu);
  const letters = count(text, /[\p{Script=Latin}\d]/gu);
  return hanzi * LENGTH.germanPerHanzi + letters * LENGTH.germanPerLetter;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
