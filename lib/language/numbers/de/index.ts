import { CODE, GERMAN_VERSES } from '../citations';
import { anyOf, type Grammar } from '../grammar';
import { ROMAN, ROMAN_START } from '../roman';
import { SIGNS, SIGNS_START } from '../signs';
import { GERMAN_AGES } from './ages';
import { GERMAN_CALENDAR, HOLIDAY_STEMS, MONTHS, WEEKDAYS } from './calendar';
import { COMPOUNDS, FIRST_PARTS } from './compounds';
import { COUNTING_STEMS, SMALL_COUNTS } from './counts';
import { MAGNITUDES } from './magnitudes';
import { GERMAN_SAYINGS, ROUND_THE_CLOCK } from './sayings';
import { GERMAN_SHARES } from './shares';
import { GERMAN_TIMES } from './times';
import { NUMBER_STEMS } from './words';

const STEMS = [
  NUMBER_STEMS,
  anyOf(MONTHS, WEEKDAYS),
  'halb|h\u00E4lfte|jahr(?:zehnt|hundert|tausend)|jede|vorige|letzte|vergangene|unsere|diese|laufende|mitternacht|viertel',
  COUNTING_STEMS,
  ROUND_THE_CLOCK,
  HOLIDAY_STEMS,
];

/** How German texts write quantities. */
export const german: Grammar = {
  start: new RegExp(
    String.raw`(?<!\d)\d|${SIGNS_START}|${ROMAN_START}|(?<![\p{L}\d])(?:${STEMS.join('|')})`,
    'giu',
  ),
  rules: [
    GERMAN_VERSES,
    CODE,
    ...GERMAN_SAYINGS,
    ...SIGNS,
    ...COMPOUNDS,
    ...GERMAN_AGES,
    ...GERMAN_CALENDAR,
    ...GERMAN_TIMES,
    ...MAGNITUDES,
    ...GERMAN_SHARES,
    ...ROMAN,
    ...SMALL_COUNTS,
    ...FIRST_PARTS,
  ],
  idioms:
    /(?<![\p{L}\d])(?:(?:in|au(?:\u00DF|ss)er) Acht|Acht geben|achtgeben|eins zu eins|1:1|1\. FC|7-Eleven|08\/15|0815|1\s?[aA](?=[ -]\p{Lu})|null Komma nichts|auf allen [Vv]ieren|unter vier Augen|zum einen|im siebten Himmel|f\u00FCnfte[sn]? Rad)(?![\p{L}\d])/gu,
};
