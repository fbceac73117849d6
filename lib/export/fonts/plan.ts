import { CORES } from './cores';
import { FACES, type Face } from './faces';
import { type Need, type Needs, sorted } from './needs';

/** One font file: which characters of which face it holds. */
export interface FontCut {
  face: Face;
  /** Sorted, without doubles. */
  characters: string;
  /** Not for what the page shows at once. */
  later: boolean;
}

/** A page that shows no more characters of a face than this gets them in a file of its own. */
const FEW: Record<Face['family'], number> = { Literata: 24, 'Noto Serif SC': 250 };

/**
 * Decides which font files a page loads. A page of many characters takes the core that all pages
 * share and a small file for the rest; one with a few words takes one file with just these. What
 * the reader may open (a card, say) has a file of its own that waits until then.
 *
 * @param isGerman whether the page needs all letters of German; others get digits and plain letters
 * @returns the files by face, each before those that only fill its gaps
 */
export function planPage(needs: Needs, isGerman: boolean): FontCut[] {
  return FACES.flatMap((face) => {
    const wanted = first(needs, face);
    const cores = CORES[face.name] ?? [];
    const core = isGerman ? cores.at(-1) : cores[0];
    const parts =
      core && wanted.length > FEW[face.family] ? [core, without(wanted, core)] : [wanted];
    const folded = without([...(needs.get(face.name)?.later ?? '')].filter(isDrawn), parts.flat());
    return [
      ...parts.filter((part) => part.length > 0).map((part) => cut(face, part, false)),
      ...(folded.length > 0 ? [cut(face, folded, true)] : []),
    ];
  });
}

/** Adds to a page's files those of another page whose text the reader may open on it. */
export function withOther(own: FontCut[], other: FontCut[]): FontCut[] {
  const isNew = ({ face, characters }: FontCut) => {
    const held = own.filter((each) => each.face === face).flatMap((each) => [...each.characters]);
    return without([...characters], held).length > 0;
  };
  const added = other.filter((each) => !each.later && isNew(each));
  return [...own, ...added.map((each) => ({ ...each, later: true }))];
}

/** Two cuts with the same key are the same file. */
export const fontCutKey = ({ face, characters }: FontCut): string => `${face.name} ${characters}`;

/**
 * Lets the long Chinese pages of one article (alone and side by side) share their files: a reader
 * who goes from one to the other loads none anew.
 *
 * @param pages every page's path in the export and its needs
 * @returns the needs to plan with, in the same order
 */
export function shareChinese(pages: { path: string; needs: Needs }[]): Needs[] {
  const article = ({ path, needs }: { path: string; needs: Needs }) =>
    [...(needs.get('noto-serif-sc-500')?.first ?? '')].length > FEW['Noto Serif SC']
      ? /^(?:de|zh)\/([^/]+)\/(?:parallel\/)?index\.html$/.exec(path)?.[1]
      : undefined;
  const shared = new Map<string, Needs>();
  for (const page of pages) {
    const slug = article(page);
    if (slug !== undefined) shared.set(slug, union(page.needs, shared.get(slug) ?? new Map()));
  }
  return pages.map((page) => new Map([...page.needs, ...(shared.get(article(page) ?? '') ?? [])]));
}

/** The Chinese needs of two pages together. */
const union = (one: Needs, other: Needs): Needs =>
  new Map(
    FACES.filter(({ family }) => family === 'Noto Serif SC').map(({ name }): [string, Need] => {
      const all = [one.get(name), other.get(name)];
      const joined = (key: keyof Need) => sorted(all.map((need) => need?.[key] ?? '').join(''));
      return [name, { first: joined('first'), later: joined('later') }];
    }),
  );

const isDrawn = (character: string): boolean => character.trim() !== '';

const first = (needs: Needs, face: Face): string[] =>
  [...(needs.get(face.name)?.first ?? '')].filter(isDrawn);

function without(characters: string[], core: readonly string[]): string[] {
  const known = new Set(core);
  return characters.filter((character) => !known.has(character));
}

/** Latin files bring the space that stands between their words. */
const cut = (face: Face, characters: readonly string[], later: boolean): FontCut => ({
  face,
  characters: sorted([...characters, ...(face.family === 'Literata' ? [' '] : [])]),
  later,
});
