import { NOTO_RANGES } from './faces';
import { fallbackFaces } from './fallbacks';
import type { FontCut } from './plan';

/** A font file of a page. */
export interface FontFile {
  cut: FontCut;
  address: string;
}

const hex = (code: number) => code.toString(16).toUpperCase();
const RANGE = NOTO_RANGES.map(([first, last]) =>
  first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
).join();

/**
 * The `@font-face` rules of a page. Of several files of one face browsers look into the last rule
 * first and load the one before only for a character that it lacks.
 */
export const fontFaces = (files: FontFile[]): string =>
  fallbackFaces(new Set(files.map(({ cut }) => cut.face.name))) +
  files.toReversed().map(fontFace).join('');

function fontFace({ cut: { face }, address }: FontFile): string {
  const descriptors = [
    `font-family:${face.family.includes(' ') ? `"${face.family}"` : face.family}`,
    ...(face.weight === 400 ? [] : [`font-weight:${face.weight}`]),
    ...(face.italic ? ['font-style:italic'] : []),
    ...(face.family === 'Noto Serif SC' ? [`unicode-range:${RANGE}`] : []),
    `src:url(${address})`,
    'font-display:swap',
  ];
  return `@font-face{${descriptors.join(';')}}`;
}

/**
 * What a page has to load first: upright text and titles in its own language; side by side, where
 * both languages share the lines of the grid, in both. Other fonts are found when the page is laid
 * out.
 *
 * @param lang the language of the page
 */
export const firstFonts = (files: FontFile[], lang: string, sideBySide: boolean): string[] =>
  files
    .filter(({ cut: { face, later } }) => !later && !face.italic)
    .filter(
      ({ cut: { face } }) => sideBySide || (face.family === 'Literata') === !lang.startsWith('zh'),
    )
    .map(({ address }) => address);
