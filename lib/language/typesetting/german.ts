import { NARROW_SPACE, NO_BREAK_SPACE } from './characters';

/** A space, or the line break of the source that stands for one. */
const SPACE = '[ \\n]';
const ANY_SPACE = '[ \\n\\u00A0\\u202F]';
/** Where a word ends; a soft hyphen is inside one. */
const END = '(?![\\p{L}\\p{M}\\d\\u00AD])';
const START = '(?<!\\p{L})';

const SYMBOLS = '%|‰|°C?|℃|€|\\$|£|¥';
const UNITS =
  'km/h|km²|km|[mcnµ]?m[²³]?|[kmµ]?g|t|ha|m?l|kWh|[kMGT]?Wh?|[kMG]?Hz|[kKMGTP]?B|dB|h|min|m?s|px|pt|V|EUR|USD|CNY|RMB|CHF';
const UNIT_WORDS =
  'Uhr|Euro|Yuan|Dollar|Cent|Prozent\\p{L}*|Mio\\.|Mrd\\.|Tsd\\.|Millionen|Milliarden|Billionen|Grad|Meter|Kilometer';
const REFERENCES = '(?:Nr|S|Bd|Kap|Abb|Tab|Art|Abs|Anm|Jg|Ziff|Rn|Fn|Z)\\.';
const REFERENCE_WORDS =
  'Seiten?|Kapitel|Band|Abschnitt|Teil|Artikel|Absatz|Nummer|Abbildung|Tabelle|Platz|Punkt|Heft|Zeile';
const TITLES = '(?:Dr|Prof|Dipl|Ing|Hr|Fr|St|Mr|Mrs|Ms)\\.';
const DEGREES = 'h\\.|med\\.|rer\\.|phil\\.|jur\\.';

/** A space between what is `before` and what is `after` becomes `space`. */
interface SpaceRule {
  name: string;
  pattern: RegExp;
  space: string;
}

function between(name: string, before: string, after: string, space: string): SpaceRule {
  return { name, pattern: new RegExp(`(?<=${before})${SPACE}(?=${after})`, 'gu'), space };
}

const RULES: readonly SpaceRule[] = [
  between('z. B.', `${START}\\p{L}\\.`, '\\p{L}\\.', NARROW_SPACE),
  between('v. Chr.', `${START}[vn]\\.`, 'Chr\\.', NARROW_SPACE),
  between('u. dgl.', `${START}u\\.`, 'dgl\\.', NARROW_SPACE),
  between('J. Bach', `${START}\\p{Lu}\\.`, '\\p{Lu}\\p{Ll}', NO_BREAK_SPACE),
  between('Dr. Li', `${START}${TITLES}`, `\\p{Lu}|${DEGREES}`, NO_BREAK_SPACE),
  between('50 %', '\\d', `(?:${SYMBOLS}|${UNITS})${END}`, NARROW_SPACE),
  between('16 Uhr', '\\d', `(?:${UNIT_WORDS})${END}`, NO_BREAK_SPACE),
  between('€ 50', `[€$£¥]|${START}(?:EUR|USD|CNY|RMB|CHF)`, '\\d', NARROW_SPACE),
  between('§ 5', '§', '\\d', NARROW_SPACE),
  between('Nr. 5', `${START}${REFERENCES}`, '\\d', NO_BREAK_SPACE),
  between('Seite 12', `${START}(?:${REFERENCE_WORDS})`, '\\d', NO_BREAK_SPACE),
  between('12 ff.', '\\d', 'ff?\\.', NARROW_SPACE),
  between(
    '12 000',
    `(?<!\\d|\\d[.,])\\d{1,3}(?:${ANY_SPACE}\\d{3}){0,5}`,
    '\\d{3}(?!\\d)',
    NARROW_SPACE,
  ),
  between('18. November', '(?<![\\d.,])\\d{1,3}\\.', '\\p{Lu}', NO_BREAK_SPACE),
  between('Ludwig XIV.', '\\p{Lu}\\p{Ll}{2,20}', `[IVX]{1,6}${END}`, NO_BREAK_SPACE),
  between('3 × 5', '\\d', '×', NARROW_SPACE),
  between('3 × 5', '×', '\\d', NARROW_SPACE),
  between('Wort –', '\\S', '[–—](?=[\\s,.;:!?)“]|$)', NO_BREAK_SPACE),
  between('Wort …', '[^\\s.]', '…', NO_BREAK_SPACE),
];

/** Spaces at which a German line must not break become no-break ones, narrow where that is usual. */
export function keepTogether(text: string): string {
  return RULES.reduce((set, { pattern, space }) => set.replace(pattern, space), text);
}
