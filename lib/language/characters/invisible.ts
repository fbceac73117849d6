import { type Pattern, type SlipFinder, slipsOf } from '@/lib/language/typography/slip';

const WIDE = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;
const RIGHT_TO_LEFT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`;
/** Scripts in which joiners decide on the form of a letter. */
const JOINED = String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]`;

/** Names as in the Unicode Character Database, in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\u0085': 'next line',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u3164': 'Hangul filler',
  '\uFE0F': 'variation selector',
  '\uFEFF': 'zero width no-break space',
  '\uFFFC': 'object replacement character',
};

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  const kind = /[\u202A-\u202E\u2066-\u2069]/.test(character)
    ? 'direction override'
    : /\p{Cc}/u.test(character)
      ? 'control character'
      : 'invisible character';
  return `${NAMES[character] ?? kind} (U+${hex})`;
}

/** Windows-1252 from 0x80 on; a space where it has nothing. */
const WINDOWS =
  '\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178';

/** What a byte of Windows-1252 means that was taken for a control character. */
function meantBy([control]: RegExpExecArray): string {
  return WINDOWS.charAt(control.charCodeAt(0) - 0x80).trim();
}

const DIRECTIONS: Pattern = {
  what: '',
  pattern: /[\u202A-\u202E\u2066-\u2069]/g,
  better: '',
};

const CONTROLS: readonly Pattern[] = [
  DIRECTIONS,
  {
    what: '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    pattern: /[\u0000-\u0008\u000E-\u001F\u007F\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    better: '',
  },
  { what: '', pattern: /[\u0080-\u0084\u0086-\u009F]/g, better: meantBy },
];

const LINE_ENDS = String.raw`[\u000B\u000C\u0085\u2028\u2029]`;

const INVISIBLE: readonly Pattern[] = [
  ...CONTROLS,
  {
    what: '',
    pattern: new RegExp(
      `(?<=\\s|^|${WIDE})${LINE_ENDS}+|(?<!${LINE_ENDS})${LINE_ENDS}+(?=\\s|$|${WIDE})`,
      'gu',
    ),
    better: '',
  },
  { what: '', pattern: new RegExp(`${LINE_ENDS}+`, 'g'), better: ' ' },
  {
    what: '',
    pattern: new RegExp(
      `(?<!${RIGHT_TO_LEFT}[^\\n]{0,20})[\\u061C\\u200E\\u200F](?![^\\n]{0,20}${RIGHT_TO_LEFT})`,
      'gu',
    ),
    better: '',
  },
  {
    what: '',
    pattern:
      /\u034F|[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]/g,
    better: '',
  },
  // Between jamo they are part of a syllable.
  { what: '', pattern: /(?<![\u1100-\u11FF])[\u115F\u1160](?![\u1100-\u11FF])/g, better: '' },
  {
    what: '',
    pattern: new RegExp(
      `[\\u200C\\u200D](?<!${JOINED}\\p{M}*.)(?!${JOINED}|\\p{Extended_Pictographic})|\\u200D(?<!\\p{Emoji}\\p{M}{0,2}\\p{EMod}?\\p{M}{0,2}.|${JOINED}\\p{M}*.)`,
      'gu',
    ),
    better: '',
  },
  // Behind the black flag they name a region.
  {
    what: '',
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]/gu,
    better: '',
  },
  { what: '', pattern: /(?<=\p{Script=Latin}|\s|^)[\uFE00-\uFE0F]/gu, better: '' },
];

const TABS: readonly Pattern[] = [
  { what: '', pattern: new RegExp(`(?<=${WIDE}) *\\t[ \\t]*(?=${WIDE})`, 'gu'), better: '' },
  { what: '', pattern: /(?<=\S) *\t[ \t]*(?=\S)/g, better: ' ' },
];

function named(patterns: readonly Pattern[]): SlipFinder {
  return (text) =>
    slipsOf(text, patterns).map((slip) => {
      const found = text.slice(slip.start, slip.end).trim() || text.slice(slip.start, slip.end);
      return { ...slip, what: nameOf(String.fromCodePoint(found.codePointAt(0) ?? 0)) };
    });
}

/**
 * Characters of which nothing is to be seen, and which part words, hide letters from every search or
 * turn the direction of a line. Joiners within emoji and in scripts that need them are none of them.
 */
export const invisibleSlips = named([...INVISIBLE, ...TABS]);

/** The same for YAML, where tabs are looked for by others. */
export const invisibleSlipsInYaml = named(INVISIBLE);

/** Those that not even code may contain (Boucher and Anderson 2021, Trojan Source). */
export const controlSlips = named(CONTROLS);
