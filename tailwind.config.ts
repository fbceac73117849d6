import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/**
 * The design tokens. Contrast was measured: text at least 12:1, soft and red at least 7:1 (WCAG AAA), in
 * both themes.
 */
const light = {
  '--ground': '#fdfcf9',
  '--ink': '#1b1a18',
  '--soft': '#534f49',
  '--rule': '#dcd8d0',
  '--red': '#a5221a',
  '--wash': '#f6efe8',
  '--lit': '#f3d9d4',
  'color-scheme': 'light',
};

const dark = {
  '--ground': '#141413',
  '--ink': '#d8d4cb',
  '--soft': '#aeaa9f',
  '--rule': '#33312d',
  '--red': '#f08470',
  '--wash': '#221d1a',
  '--lit': '#46241f',
  'color-scheme': 'dark',
};

/** Paper is white. */
const printed = {
  '--ground': '#fff',
  '--ink': '#000',
  '--soft': '#444',
  '--rule': '#bbb',
  '--red': '#8f1f18',
};

/** For readers who ask for more contrast, in both themes: what is soft becomes as strong as the text. */
const strong = { '--soft': 'var(--ink)', '--rule': 'var(--ink)' };

const german = ['Literata', '"Literata Fallback"', 'Georgia', 'serif'];
const chinese = [
  '"Noto Serif SC"',
  'Literata',
  '"Noto Serif SC Fallback"',
  '"Source Han Serif SC"',
  '"Noto Serif CJK SC"',
  '"Songti SC"',
  'STSong',
  'SimSun',
  'serif',
];

/** The regular script (楷体) of the reader's system, for quotations. */
const kai = ['"Kaiti SC"', 'STKaiti', 'KaiTi', '"\u6977\u4F53"', ...chinese];

export default {
  // The stylesheet names its rules by what they are for; no utility classes are generated.
  content: [],
  theme: {
    colors: {
      ground: 'var(--ground)',
      ink: 'var(--ink)',
      soft: 'var(--soft)',
      rule: 'var(--rule)',
      red: 'var(--red)',
      wash: 'var(--wash)',
      lit: 'var(--lit)',
    },
    fontFamily: { german, chinese, kai, code: ['ui-monospace', 'Menlo', 'Consolas', 'monospace'] },
    fontSize: {
      small: ['0.9375rem', '1.5'],
      german: ['1.1875rem', '1.55'],
      chinese: ['1.125rem', '1.85'],
    },
    // `wide` is where notes leave the text for the margin, `pair` where the double page opens.
    screens: { pair: '52rem', wide: '75rem' },
    extend: {
      spacing: {
        // 34 hanzi of 1.125rem.
        measure: '38.25rem',
        note: '15rem',
        gutter: '4.5rem',
        page: '80rem',
        // Between a text and what faces it, which is 24 hanzi wide; together they fit into `wide`.
        seam: '3.5rem',
        facing: '27rem',
      },
    },
  },
  plugins: [
    plugin(({ addBase }) =>
      addBase({
        ':root': light,
        '@media screen and (prefers-color-scheme: dark)': {
          ':root:not([data-theme=light])': dark,
        },
        '@media screen': { ':root[data-theme=dark]': dark },
        '@media print': { ':root': printed },
        '@media (prefers-contrast: more)': { body: strong },
      }),
    ),
  ],
} satisfies Config;
