import { anyOf, one, type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { type HalfDay, implied, number, or, time } from '../readings';
import { UNITS } from '../units';
import { END, germanValues, key, WORD } from './values';

const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
  früh: 'morning',
  morgens: 'morning',
  vormittags: 'morning',
  mittags: 'afternoon',
  nachmittags: 'afternoon',
  abends: 'night',
  nachts: 'night',
};

const HALF_DAY = String.raw`(?:\s(?<half>${anyOf(HALF_DAYS)})${END})?`;
const HOUR = String.raw`(?<hour>${WORD}|\d{1,2}(?![\d.,:]))(?:\sUhr)?(?!${UNITS.de})`;

/** Where an hour may stand without \u201EUhr\u201C. */
const AT = String.raw`(?<=(?<!\p{L})(?:um|gegen|ab|bis|nach|vor|seit|von|punkt)\s)`;

/** Minutes before the full hour that a quarter says: \u201EViertel vier\u201C is 3:15. */
const QUARTERS: Readonly<Record<string, number>> = {
  viertel: 45,
  halb: 30,
  dreiviertel: 15,
  'drei viertel': 15,
};

/** Minutes after the hour, or before it where they are negative; null if there is no such time. */
function clock(
  hourText: string | undefined,
  minutes: number,
  half?: string,
): QuantityReading | null {
  const [hour = 0] = germanValues(hourText);
  if (hour < 1 || hour > 24 || !Number.isInteger(hour)) return null;
  const total = ((hour > 12 ? hour : hour % 12) * 60 + minutes + 720) % (hour > 12 ? 1440 : 720);
  const value = time(
    Math.floor(total / 60) || (hour > 12 ? 0 : 12),
    total % 60,
    HALF_DAYS[key(half)],
  );
  return value;
}

/** Times of day. */
export const GERMAN_TIMES: readonly QuantityRule[] = [
  rule(
    'hours from and to',
    String.raw`(?<from>\d{1,2})(?:[.:](?<minute>\d{2}))?\s?(?:[\u2013-]|bis|und)\s?(?<to>\d{1,2})(?:[.:](?<late>\d{2}))?\s?(?:Uhr|h)${END}`,
    ({ from, minute, to, late }) => {
      const times = [time(Number(from), Number(minute ?? 0)), time(Number(to), Number(late ?? 0))];
      return times.flatMap((one) => one ?? []);
    },
  ),
  rule(
    'time',
    String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2})\s?(?:Uhr|h)|[\s-]?Uhr(?:\s(?<late>\d{2})(?!\d))?)${END}${HALF_DAY}`,
    (g) => one(time(Number(g.hour), Number(g.minute ?? g.late ?? 0), HALF_DAYS[key(g.half)])),
  ),
  rule('last minute', String.raw`(?:fünf|5)\s(?:Minuten\s)?vor\s(?:zwölf|12)${END}(?!\sUhr)`, () =>
    [time(11, 55)].flatMap((reading) => (reading ? [implied(reading)] : [])),
  ),
  rule(
    'time in words',
    String.raw`(?<hour>${WORD})[\s-]Uhr${END}(?:\s(?<late>(?!${anyOf(HALF_DAYS)})${WORD}))?${HALF_DAY}`,
    ({ hour: word, late, half }) => {
      const [hour] = germanValues(word);
      const [minute] = germanValues(late);
      if (hour === undefined || (late !== undefined && minute === undefined)) return null;
      return one(time(hour, minute ?? 0, HALF_DAYS[key(half)]));
    },
  ),
  rule('full hour', String.raw`(?<hour>${WORD})[\s-]Uhr${END}`, (g) => {
    const [hour] = germanValues(g.hour);
    return hour === undefined ? null : one(time(hour, 0));
  }),
  rule(
    'minutes to or past',
    String.raw`(?:(?<quarter>Viertel)|(?<count>\d{1,2}|${WORD})(?:\sMinuten)?)\s(?<way>vor|nach)\s(?<half>halb\s)?${HOUR}${HALF_DAY.replace('half', 'part')}`,
    ({ quarter, count, way, half, hour, part }) => {
      const [minutes = 0] = quarter ? [15] : germanValues(count);
      if (minutes < 1 || minutes > 29) return null;
      const from = half ? -30 : 0;
      return one(clock(hour, from + (key(way) === 'vor' ? -minutes : minutes), part));
    },
  ),
  rule('quarter of an hour', String.raw`(?<quarter>${anyOf(QUARTERS)})\s${HOUR}${HALF_DAY}`, (g) =>
    one(clock(g.hour, -(QUARTERS[key(g.quarter)] ?? 0), g.half)),
  ),
  rule(
    'minutes and seconds',
    String.raw`(?<minutes>\d{1,2}):(?<seconds>\d{2})\s?Min(?:uten|\.)?${END}`,
    (g) => [number(Number(g.minutes)), number(Number(g.seconds))],
  ),
  rule('clock', String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])`, (g) =>
    one(time(Number(g.hour), Number(g.minute))),
  ),
  rule('midnight', `Mitternacht${END}`, () =>
    [time(0, 0)].flatMap((reading) => (reading ? [implied(reading)] : [])),
  ),
  rule(
    'perhaps an hour',
    String.raw`${AT}(?<hour>${WORD}|\d{1,2}(?![.,:]?\d))(?=[.,;:!?)]|$|\s(?:${anyOf(HALF_DAYS)}|und|oder|bis|am|in|kam|ging|war)${END})${HALF_DAY}`,
    ({ hour, half }) => {
      const [value] = germanValues(hour);
      if (value === undefined || !Number.isInteger(value) || value < 1 || value > 24) return null;
      if (value === 1 && key(hour) !== 'eins' && hour !== '1') return null;
      const at = time(value, 0, HALF_DAYS[key(half)]);
      if (half !== undefined) return one(at);
      return [or(number(value), ...(at ? [at.value, ...at.alternatives] : []))];
    },
  ),
];
