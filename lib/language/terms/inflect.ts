import type { TermKind } from '@/lib/model';

const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const NOUN_ENDINGS = ['s', 'es', 'e', 'en', 'n', 'er', 'ern'];
/** More adjectives than this in one name keep the ending they are written with. */
const MOST_ADJECTIVES = 2;

/**
 * A German name in the forms that a sentence may give it: the genitive (Alibabas, Unitrees), the
 * adjective of a place (Hangzhouer), the endings of its own adjectives (sechs kleinen Drachen), the
 * plural of an ordinary word, and a capital where it opens a sentence.
 */
export function inflections(name: string, kind: TermKind): string[] {
  const stems = withAdjectives(name);
  const endings = endingsOf(name, kind);
  return stems.flatMap((stem) => {
    const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
    return [...new Set([stem, capital])].flatMap((one) => ['', ...endings].map((end) => one + end));
  });
}

function endingsOf(name: string, kind: TermKind): string[] {
  if (!/\p{Script=Latin}$/u.test(name)) return [];
  if (kind === 'word') return NOUN_ENDINGS;
  const genitive = /[sxz\u00DF]$/i.test(name) ? ["'"] : ['s', "'s"];
  return kind === 'place' ? [...genitive, 'er', 'ern'] : genitive;
}

function withAdjectives(name: string): string[] {
  const words = name.split(' ');
  const adjectives = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => index < words.length - 1 && /^\p{L}\p{Ll}+e$/u.test(word))
    .slice(0, MOST_ADJECTIVES);
  let forms = [words];
  for (const { word, index } of adjectives) {
    forms = forms.flatMap((form) =>
      ADJECTIVE_ENDINGS.map((end) => form.with(index, word.slice(0, -1) + end)),
    );
  }
  return forms.map((form) => form.join(' '));
}
