import { type Lexicon, train } from '@/lib/align/lexicon';
import { wordPieces, words } from '@/lib/language/words';
import type { Bilingual, Locale } from '@/lib/model';
import { COMPUTING_WORDS } from './computing';
import { GENERAL_WORDS } from './general';
import { particles, SEED_PARTICLES } from './particles';

/** How often each pair is an example: what stands once only is discounted by half. */
const TIMES = 2;

/**
 * Pairs of common words, as examples for a lexicon: what every field shares, so that an aligner knows
 * something about texts from which it has learnt nothing.
 */
export const SEED: Bilingual<string[]>[] = [
  ...pairsOf(GENERAL_WORDS, wordForms),
  ...pairsOf(COMPUTING_WORDS, wordForms),
  ...pairsOf(SEED_PARTICLES, particles),
].flatMap((pair) => Array<Bilingual<string[]>>(TIMES).fill(pair));

let lexicon: Lexicon | undefined;

/** The lexicon that is learnt from these alone. */
export function seedLexicon(): Lexicon {
  lexicon ??= train(SEED);
  return lexicon;
}

/** Each German word of an entry `a,b:甲,乙` with each Chinese one. */
function pairsOf(
  list: string,
  read: (text: string, locale: Locale) => string[],
): Bilingual<string[]>[] {
  const entries = list.trim().split(/\s+/);
  return entries.flatMap((entry) => {
    const [de = [], zh = []] = entry.split(':').map((side) => side.split(','));
    return de.flatMap((german) =>
      zh.map((chinese) => ({ de: read(german, 'de'), zh: read(chinese, 'zh') })),
    );
  });
}

/** A word and its pieces, German as if it were a noun: compounds are made of such pieces. */
function wordForms(word: string, locale: Locale): string[] {
  const written = word.replace(/^./u, (letter) => letter.toUpperCase());
  return [...words(written, locale), ...wordPieces(written, locale)];
}
