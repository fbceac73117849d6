import { CORES } from './cores';
import { FACES, type Face } from './faces';
import type { Needs } from './needs';

/** One font file: which characters of which face it holds. */
export interface Cut {
  face: Face;
  /** Sorted, without doubles. */
  characters: string;
}

/** A page that shows no more characters of a face than this gets them in a file of its own. */
const FEW: Record<Face['family'], number> = { Literata: 24, 'Noto Serif SC': 250 };

/**
 * Decides which font files a page loads. A page of many characters takes the core that all pages
 * share and a small file for the rest; one with a few words takes one file with just these.
 *
 * @returns the files by face; of two files of one face the core is the first
 */
export function planPage(needs: Needs): Cut[] {
  const isAscii = FACES.every((face) => {
    const [ascii] = CORES[face.name] ?? [];
    return face.family !== 'Literata' || !ascii || without(of(needs, face), ascii).length === 0;
  });
  return FACES.flatMap((face) => {
    const wanted = of(needs, face);
    const cores = CORES[face.name] ?? [];
    const core = isAscii ? cores[0] : cores.at(-1);
    const parts =
      core && wanted.length > FEW[face.family] ? [core, without(wanted, core)] : [wanted];
    return parts.filter((part) => part.length > 0).map((part) => cut(face, part));
  });
}

/**
 * Lets the long Chinese pages of one article (alone and side by side) share their files: a reader
 * who goes from one to the other loads none anew.
 *
 * @param pages every page's path in the export and its needs
 * @returns the needs to plan with, in the same order
 */
export function shareChinese(pages: { path: string; needs: Needs }[]): Needs[] {
  const text = 'noto-serif-sc-500';
  const isLong = ({ needs }: { needs: Needs }) =>
    (needs.get(text)?.size ?? 0) > FEW['Noto Serif SC'];
  const article = ({ path }: { path: string }) =>
    /^(?:de|zh)\/([^/]+)\/(?:parallel\/)?index\.html$/.exec(path)?.[1];
  const shared = new Map<string | undefined, Map<string, Set<string>>>();
  for (const page of pages.filter(isLong)) {
    const all =
      shared.get(article(page)) ?? new Map(CHINESE.map(({ name }) => [name, new Set<string>()]));
    for (const [name, characters] of all) {
      for (const character of page.needs.get(name) ?? []) characters.add(character);
    }
    shared.set(article(page), all);
  }
  return pages.map((page) =>
    isLong(page) && article(page) !== undefined
      ? new Map([...page.needs, ...(shared.get(article(page)) ?? [])])
      : page.needs,
  );
}

const CHINESE = FACES.filter(({ family }) => family === 'Noto Serif SC');

const of = (needs: Needs, face: Face): string[] =>
  [...(needs.get(face.name) ?? [])].filter((character) => character.trim() !== '');

function without(characters: string[], core: readonly string[]): string[] {
  const known = new Set(core);
  return characters.filter((character) => !known.has(character));
}

/** Latin files bring the space that stands between their words. */
const cut = (face: Face, characters: readonly string[]): Cut => ({
  face,
  characters: [...new Set([...characters, ...(face.family === 'Literata' ? [' '] : [])])]
    .sort()
    .join(''),
});
