import { type FontRule, type FontStyle, visitText } from '../css/font-style';
import type { Node } from '../tree';
import { FACES, type Face, faceFor, NOTO_RANGES } from './faces';
import { repertoire } from './source';

/**
 * Characters that a page shows at once, and those that it only shows when the reader asks; each
 * once, sorted.
 */
export interface Need {
  first: string;
  later: string;
}

/** What a page needs of each face, by the face's name. */
export type Needs = ReadonlyMap<string, Need>;

export interface PageNeeds {
  needs: Needs;
  /** Whether there is German to read, not some words only. */
  isGerman: boolean;
  /** Characters that no face of the site can draw; the reader's system has to. */
  missing: string[];
}

/**
 * Nothing is to be seen of these (but see `HYPHENS`), so no font has to have them. One that has them
 * should keep them, or browsers look for them in other files.
 */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\u2011]/u;
/** What shows where a line breaks at a soft hyphen, and for a hyphen at which it must not. */
const HYPHENS = '-\u2010';
const HYPHENATED = /[\u00ad\u2011]/;

/** Characters of German beside which Chinese may be the main thing: titles, names, sources. */
const MUCH_GERMAN = 2000;

/**
 * Finds which characters a page shows in which face.
 *
 * @param page the stripped page
 * @param rules the rules of its stylesheet that decide on fonts
 * @param generated text that the stylesheet adds, taken to be set as the page's first text
 */
export function pageNeeds(page: Node, rules: FontRule[], generated: string): PageNeeds {
  const texts = new Map<string, { style: FontStyle; characters: Set<string>; isText: boolean }>();
  const amount = { Literata: 0, 'Noto Serif SC': 0 };
  let added = generated;
  visitText(page, rules, (text, style, from) => {
    const isText = from === 'element';
    const [family = ''] = style.families;
    if (isText && !style.folded && isOurs(family)) amount[family] += text.trim().length;
    const key = `${style.families} ${style.weight} ${style.italic} ${style.folded} ${isText}`;
    const { characters } = texts.get(key) ?? { characters: new Set() };
    texts.set(key, { style, characters, isText });
    const shown = added + (HYPHENATED.test(text) ? text + HYPHENS : text);
    added = '';
    for (const character of shown) characters.add(character);
  });

  const needs = new Map(FACES.map(({ name }) => [name, { first: '', later: '' }]));
  const missing = new Set<string>();
  for (const { style, characters, isText } of texts.values()) {
    if (!style.families.some(isOurs)) continue;
    // Words for scripts may be of both languages; the script says of which when it shows them.
    const families = isText ? style.families : [...style.families, ...OURS];
    for (const character of characters) {
      const face = faceOf(character, { ...style, families });
      const need = needs.get(face?.name ?? '');
      if (need) need[style.folded ? 'later' : 'first'] += character;
      else if (!INVISIBLE.test(character)) missing.add(character);
    }
  }
  for (const need of needs.values()) {
    need.first = sorted(need.first);
    need.later = sorted(need.later);
  }
  const isGerman = amount.Literata > Math.min(MUCH_GERMAN, amount['Noto Serif SC']);
  return { needs, isGerman, missing: [...missing].sort() };
}

/** Characters as one text, each once, in the order of their codes. */
export const sorted = (characters: Iterable<string>): string =>
  [...new Set(characters)].sort().join('');

const OURS = [...new Set(FACES.map(({ family }) => family))];
const isOurs = (family: string): family is Face['family'] => OURS.some((ours) => ours === family);

/** The first face of the stack that can draw the character. */
function faceOf(character: string, style: FontStyle): Face | undefined {
  const code = character.codePointAt(0) ?? 0;
  return style.families
    .filter(isOurs)
    .filter((family) => family !== 'Noto Serif SC' || isChinese(code))
    .map((family) => faceFor(family, style))
    .find((face) => face && repertoire(face).has(code));
}

const isChinese = (code: number): boolean =>
  NOTO_RANGES.some(([first, last]) => code >= first && code <= last);
