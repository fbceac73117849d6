import { type QuantityRule, rule } from './grammar';
import { implied, number } from './readings';

/** Books as German texts cite them, in full and for short. */
const GERMAN_BOOK =
  '(?:Mose?|Gen(?:esis)?|Ex(?:odus)?|Lev(?:itikus)?|Num(?:eri)?|Dtn|Jos(?:ua)?|Ri(?:chter)?|Rut|Sam(?:uel)?|K\u00f6n(?:ige)?|Chr(?:onik)?|Esra|Neh(?:emia)?|Est(?:er)?|Hiob|Ps(?:alm(?:en)?)?|Spr(?:\u00fcche)?|Koh(?:elet)?|Pred(?:iger)?|Hld|Hohelied|Jes(?:aja)?|Jer(?:emia)?|Klgl|Ez(?:echiel)?|Hes(?:ekiel)?|Dan(?:iel)?|Hos(?:ea)?|Joel|Am(?:os)?|Jona|Mi(?:cha)?|Sach(?:arja)?|Mal(?:eachi)?|Sir(?:ach)?|Mt|Matth(?:\u00e4us)?|Mk|Markus|Lk|Lukas|Joh(?:annes)?|Apg|Apostelgeschichte|R\u00f6m(?:er)?|Kor(?:inther)?|Gal(?:ater)?|Eph(?:eser)?|Phil(?:ipper)?|Kol(?:osser)?|Thess(?:alonicher)?|Tim(?:otheus)?|Tit(?:us)?|Hebr(?:\u00e4er)?|Jak(?:obus)?|Petr(?:us)?|Offb|Offenbarung|Sure|Koran)';

/** How the Chinese names of such books end. */
const CHINESE_BOOK =
  '(?:\u798f\u97f3|\u8bb0|\u4e66|\u7bc7|\u7bb4\u8a00|\u96c5\u6b4c|\u542f\u793a\u5f55|\u884c\u4f20|\u54c0\u6b4c|\u53e4\u5170\u7ecf)';

const VERSES = '(?<verse>\\d{1,3})(?:\\s?[-\u2013\u2014~]\\s?(?<last>\\d{1,3}))?(?![\\d%])';

const read: QuantityRule['read'] = ({ chapter, verse, last }) =>
  [chapter, verse, last].flatMap((digits) => (digits ? [number(Number(digits))] : []));

/** Chapter and verse: Joh 3,16 is no decimal number. */
export const GERMAN_VERSES = rule(
  'chapter and verse',
  String.raw`(?<=(?<!\p{L})${GERMAN_BOOK}\.?\s)(?<chapter>\d{1,3})[,:]\s?${VERSES}`,
  read,
);

/** The same in Chinese, where it is no time of day. */
export const CHINESE_VERSES = rule(
  'chapter and verse',
  String.raw`(?<=${CHINESE_BOOK}\u300b?\s?)(?<chapter>\d{1,3})[:\uff1a]${VERSES}`,
  read,
);

/**
 * Codes of flights, roads and machines, which may well be written without the space and then hold no number:
 * LH 720, A 380. Money (DM 20) is none, nor is a year.
 */
export const CODE: QuantityRule = {
  name: 'code',
  pattern:
    /(?<=(?<![\p{L}\d])(?!DM|FF|US|HK)[A-Z]{1,2}[ -])(?<value>(?!1[0-9]\d\d|20\d\d)\d{2,4})(?![\d%\u20ac$\u00b0]|[.,:]\d| ?(?:Mio|Mrd|Mill|Tsd|Prozent|Uhr|Euro|Grad|[%\u20ac$\u00b0]|[\u4e07\u4ebf\u5143\u5e74\u6708]))/uy,
  read: ({ value }) => [implied(number(Number(value)))],
};
