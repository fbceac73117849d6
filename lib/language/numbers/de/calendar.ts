import { GERMAN_MONTHS } from '../../months';
import { anyOf, numbered, one, type Rule, rule } from '../grammar';
import type { Reading } from '../quantity';
import {
  century,
  day,
  decade,
  type HalfDay,
  month,
  number,
  shortYear,
  soft,
  time,
  weekday,
  year,
} from '../readings';
import { END, key, VALUE, values, WORD } from './values';
import { germanOrdinal } from './words';

/** `Mai` is written out, `Sept.` has four letters, `Jänner` is Austrian. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...numbered(GERMAN_MONTHS, 1),
  ...numbered(
    GERMAN_MONTHS.map((name) => (name.length > 3 ? `${name.slice(0, 3)}.` : name)),
    1,
  ),
  'sept.': 9,
  jänner: 1,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered(['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'], 1),
  sonnabend: 6,
};

const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
  früh: 'morning',
  morgens: 'morning',
  vormittags: 'morning',
  mittags: 'afternoon',
  nachmittags: 'afternoon',
  abends: 'afternoon',
};

const MONTH = `(?<month>${anyOf(MONTHS)})s?${END}`;
const PART_OF_MONTH = `(?<month>${anyOf(MONTHS)})(?:anfang|mitte|ende|hälfte)s?${END}`;
const YEAR = String.raw`(?:\s(?<year>\d{4})(?!\d))?`;
const HALF_DAY = String.raw`(?:\s(?<half>${anyOf(HALF_DAYS)})${END})?`;

function date(days: readonly number[], monthName?: string, yearDigits?: string): Reading[] {
  const years = yearDigits === undefined ? [] : [year(Number(yearDigits))];
  return [...days.flatMap(day), ...month(MONTHS[key(monthName)] ?? 0), ...years];
}

const dates: readonly Rule[] = [
  rule(
    'date',
    String.raw`(?<from>\d{1,2})\.(?:\s?(?:und|bis|oder|–|-|\/|,)\s?(?<to>\d{1,2})\.)?\s?${MONTH}${YEAR}`,
    ({ from, to, ...g }) => date(to ? [Number(from), Number(to)] : [Number(from)], g.month, g.year),
  ),
  rule('date in words', String.raw`(?<day>\p{L}{5,36})\s${MONTH}${YEAR}`, (g) => {
    const value = germanOrdinal(g.day ?? '');
    return value === null ? null : date([value], g.month, g.year);
  }),
  rule(
    'date in digits',
    String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?:(?<year>\d{4})|(?<short>\d{2}))(?![\d.]*\d)`,
    (g) => {
      const months = month(Number(g.month));
      const days = day(Number(g.day));
      if (months.length === 0 || days.length === 0) return null;
      return [...days, ...months, g.year ? year(Number(g.year)) : shortYear(Number(g.short))];
    },
  ),
  rule('ISO date', String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`, (g) => [
    ...day(Number(g.day)),
    ...month(Number(g.month)),
    year(Number(g.year)),
  ]),
  rule('month', `${MONTH}${YEAR}`, (g) => date([], g.month, g.year)),
  rule('part of a month', PART_OF_MONTH, (g) => date([], g.month)),
  rule(
    'weekday',
    `(?<day>${anyOf(WEEKDAYS)})s?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?s?${END}`,
    (g) => [weekday(WEEKDAYS[key(g.day)] ?? 0)],
  ),
];

const times: readonly Rule[] = [
  rule(
    'time',
    String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2})\s?(?:Uhr|h)|\s?Uhr(?:\s(?<late>\d{2})(?!\d))?)${END}${HALF_DAY}`,
    (g) => one(time(Number(g.hour), Number(g.minute ?? g.late ?? 0), HALF_DAYS[key(g.half)])),
  ),
  rule('time in words', String.raw`(?<hour>${WORD})\sUhr${END}${HALF_DAY}`, (g) => {
    const [hour] = values(g.hour);
    return hour === undefined ? null : one(time(hour, 0, HALF_DAYS[key(g.half)]));
  }),
  rule('half past', String.raw`halb\s(?<hour>${WORD})`, (g) => {
    const [hour = 0] = values(g.hour);
    return hour < 1 || hour > 12 ? null : one(time(hour === 1 ? 12 : hour - 1, 30));
  }),
  rule('clock', String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])`, (g) =>
    one(time(Number(g.hour), Number(g.minute))),
  ),
];

const ages: readonly Rule[] = [
  rule(
    'century',
    String.raw`(?:(?<digits>\d{1,2})\.|(?<word>\p{L}{5,36}))\s?(?:Jahrhunderts?|Jh\.)(?<before>\sv(?:\.|or)\s?Chr)?`,
    (g) => {
      const value = g.digits ? Number(g.digits) : germanOrdinal(g.word ?? '');
      return value === null ? null : [century(g.before ? -value : value)];
    },
  ),
  rule('decade', String.raw`(?<first>\d{3}0|\d0)er(?:[ -]?Jahren?)?${END}`, (g) => [
    decade(Number(g.first)),
  ]),
  rule('decade in words', String.raw`(?<tens>\p{L}{4,7}ig)er[ -]?Jahren?${END}`, (g) => {
    const [value] = values(g.tens);
    return value === undefined ? null : [decade(value)];
  }),
  rule(
    'ten years',
    String.raw`(?:(?<count>${VALUE})\sJahrzehnten?|Jahrzehnt(?:e?s)?)${END}`,
    (g) => {
      const [count = 1] = values(g.count);
      return g.count && count < 2 ? null : [soft(number(10 * count))];
    },
  ),
  rule('before Christ', String.raw`(?<year>\d{1,4})\sv(?:\.|or)\s?Chr`, (g) => [
    year(-Number(g.year)),
  ]),
];

/** Dates, times of day, decades and centuries. */
export const CALENDAR: readonly Rule[] = [...dates, ...times, ...ages];
