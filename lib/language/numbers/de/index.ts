import { anyOf, type Grammar } from '../grammar';
import { CALENDAR, MONTHS, WEEKDAYS } from './calendar';
import { COUNTING_STEMS, LARGE_COUNTS, SMALL_COUNTS } from './counts';
import { SHARES } from './shares';
import { NUMBER_STEMS } from './words';

const STEMS = [NUMBER_STEMS, anyOf(MONTHS, WEEKDAYS), 'halb|hälfte|jahrzehnt|jede', COUNTING_STEMS];

/** How German texts write quantities. */
export const german: Grammar = {
  start: new RegExp(String.raw`(?<!\d)\d|(?<![\p{L}\d])(?:${STEMS.join('|')})`, 'giu'),
  rules: [...CALENDAR, ...LARGE_COUNTS, ...SHARES, ...SMALL_COUNTS],
  idioms: /(?<!\p{L})(?:(?:in|au(?:ß|ss)er) Acht|Acht geben|achtgeben|eins zu eins)(?!\p{L})/giu,
};
