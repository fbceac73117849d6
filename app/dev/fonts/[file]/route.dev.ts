import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const dynamic = 'force-dynamic';

/** Chinese letters and the punctuation that both scripts have: the rest comes from Literata. */
const CHINESE = 'U+2014,U+2018-201D,U+2026,U+2E80-9FFF,U+FF00-FFEF';

/** Whole font files: subsets are made when the site is built. */
const faces: Record<string, { path: string; css: string }> = {
  'literata-400.ttf': face('Literata', 400, 'normal', 'literata/400Regular/Literata_400Regular'),
  'literata-400-italic.ttf': face(
    'Literata',
    400,
    'italic',
    'literata/400Regular_Italic/Literata_400Regular_Italic',
  ),
  'literata-600.ttf': face('Literata', 600, 'normal', 'literata/600SemiBold/Literata_600SemiBold'),
  'noto-500.ttf': face(
    'Noto Serif SC',
    500,
    'normal',
    'noto-serif-sc/500Medium/NotoSerifSC_500Medium',
  ),
  'noto-600.ttf': face(
    'Noto Serif SC',
    600,
    'normal',
    'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold',
  ),
};

function face(family: string, weight: number, style: string, path: string) {
  const range = family === 'Literata' ? '' : `unicode-range:${CHINESE};`;
  return {
    path: `${path}.ttf`,
    css: `font-family:"${family}";font-weight:${weight};font-style:${style};${range}`,
  };
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === 'faces.css') {
    const rules = Object.entries(faces).map(
      ([name, { css }]) => `@font-face{${css}src:url("/dev/fonts/${name}")}`,
    );
    return new Response(rules.join('\n'), { headers: { 'content-type': 'text/css' } });
  }
  const known = Object.hasOwn(faces, file) ? faces[file] : undefined;
  if (!known) return new Response(null, { status: 404 });
  const bytes = await readFile(join('node_modules/@expo-google-fonts', known.path));
  return new Response(bytes, { headers: { 'content-type': 'font/ttf' } });
}
