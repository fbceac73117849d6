/**
 * Fonts of the reader's system with the measures of ours, so that nothing moves when ours arrive:
 * Literata over Georgia and over Noto Serif (Android), size-adjust, ascent-override and
 * descent-override in per cent, by `createFontStack` of @capsizecss/core 4.1.3 with the figures of
 * @capsizecss/metrics 4.3.0. Of two faces that are there browsers take the later.
 */
const LATIN: Record<string, [descriptors: string, ...[string, string, string][]]> = {
  'literata-400': [
    '',
    ['Noto Serif Regular', 'NotoSerif-Regular', '99.79 117.95 30.86'],
    ['Georgia', 'Georgia', '107.67 109.31 28.61'],
  ],
  'literata-400-italic': [
    'font-style:italic;',
    ['Noto Serif Italic', 'NotoSerif-Italic', '96.59 121.86 31.89'],
    ['Georgia Italic', 'Georgia-Italic', '99.65 118.11 30.91'],
  ],
  'literata-600': [
    'font-weight:600;',
    ['Noto Serif Bold', 'NotoSerif-Bold', '97.66 120.52 31.54'],
    ['Georgia Bold', 'Georgia-Bold', '96.42 122.07 31.94'],
  ],
};

/** Hanzi are one em wide in every font: only the line is to be that of Noto Serif SC. */
const CHINESE =
  '@font-face{font-family:"Noto Serif SC Fallback";src:local("Source Han Serif SC"),' +
  'local(SourceHanSerifSC-Regular),local("Noto Serif CJK SC"),local(NotoSerifCJKsc-Regular),' +
  'local(STSongti-SC-Regular),local(SimSun);ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%}';

/** The `@font-face` rules that stand in while the fonts of these names load. */
export function fallbackFaces(names: ReadonlySet<string>): string {
  const latin = Object.entries(LATIN).flatMap(([name, [descriptors, ...systems]]) =>
    names.has(name)
      ? systems.map(([fullName, postScriptName, measures]) => {
          const [size, ascent, descent] = measures.split(' ');
          // Browsers ask for a face by either name; some have but one.
          const faces = [...new Set([fullName, postScriptName])].map((each) => `local("${each}")`);
          return `@font-face{font-family:"Literata Fallback";${descriptors}src:${faces};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`;
        })
      : [],
  );
  return latin.join('') + (names.has('noto-serif-sc-500') ? CHINESE : '');
}
