import type { FontStyle } from '../css/font-style';

/** One full font from which files are cut, and how the stylesheet asks for it. */
export interface Face {
  /** Begins the names of its files. */
  name: string;
  family: 'Literata' | 'Noto Serif SC';
  weight: 400 | 500 | 600;
  italic: boolean;
  /** The font in its package. */
  file: string;
}

/** OpenType features that survive; all others are cut away. */
export const FEATURES: Record<Face['family'], readonly string[]> = {
  Literata: [
    ...['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'calt', 'clig'],
    ...['onum', 'lnum', 'tnum', 'pnum'],
  ],
  // Without `ccmp` the dash of two characters breaks in two, without the widths nothing can be trimmed.
  'Noto Serif SC': ['ccmp', 'locl', 'kern', 'halt', 'palt', 'chws'],
};

const LITERATA = '@expo-google-fonts/literata';
const NOTO = '@expo-google-fonts/noto-serif-sc';

export const FACES: readonly Face[] = [
  {
    name: 'literata-400',
    family: 'Literata',
    weight: 400,
    italic: false,
    file: `${LITERATA}/400Regular/Literata_400Regular.ttf`,
  },
  {
    name: 'literata-400-italic',
    family: 'Literata',
    weight: 400,
    italic: true,
    file: `${LITERATA}/400Regular_Italic/Literata_400Regular_Italic.ttf`,
  },
  {
    name: 'literata-600',
    family: 'Literata',
    weight: 600,
    italic: false,
    file: `${LITERATA}/600SemiBold/Literata_600SemiBold.ttf`,
  },
  {
    name: 'noto-serif-sc-500',
    family: 'Noto Serif SC',
    weight: 500,
    italic: false,
    file: `${NOTO}/500Medium/NotoSerifSC_500Medium.ttf`,
  },
  {
    name: 'noto-serif-sc-600',
    family: 'Noto Serif SC',
    weight: 600,
    italic: false,
    file: `${NOTO}/600SemiBold/NotoSerifSC_600SemiBold.ttf`,
  },
];

/** Licences of the fonts by family; they have to lie beside every copy. */
export const LICENCES: Record<Face['family'], string> = {
  Literata: `${LITERATA}/LICENSE_FONT`,
  'Noto Serif SC': `${NOTO}/LICENSE_FONT`,
};

/**
 * What the Chinese font may draw, as `[first, last]` code points: it stands first in the Chinese
 * stack, and Latin letters and digits are to come from Literata. Dashes, quotation marks and dots
 * that both have are Chinese in a Chinese text.
 */
export const NOTO_RANGES: readonly [number, number][] = [
  [0xb7, 0xb7],
  [0x2014, 0x201d],
  [0x2026, 0x2026],
  [0x2100, 0xffef],
  [0x20000, 0x3ffff],
];

/** The face that a browser takes of a family: of two weights as far away the lighter one. */
export const faceFor = (
  family: Face['family'],
  { weight, italic }: FontStyle,
): Face | undefined => {
  const faces = FACES.filter((face) => face.family === family);
  const slanted = faces.filter((face) => face.italic === italic);
  const [light, bold] = slanted.length > 0 ? slanted : faces;
  return bold && weight > 500 ? bold : light;
};
