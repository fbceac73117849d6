import { GERMAN_MONTHS } from '../../months';
import { anyOf, numbered, type QuantityRule, rule } from '../grammar';
import type { QuantityReading } from '../quantity';
import { day, implied, month, shortYear, weekday, year } from '../readings';
import { END, key } from './values';
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
  'jän.': 1,
  feber: 2,
  'febr.': 2,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered(['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'], 1),
  sonnabend: 6,
};

const MONTH = `(?<month>${anyOf(MONTHS)})s?${END}`;
const PART_OF_MONTH = `(?<month>${anyOf(MONTHS)})(?:anfang|mitte|ende|hälfte)s?${END}`;
const YEAR = String.raw`(?:\s(?<year>\d{4})(?!\d))?`;

function date(days: readonly number[], monthName?: string, yearDigits?: string): QuantityReading[] {
  const years = yearDigits === undefined ? [] : [year(Number(yearDigits))];
  return [...days.flatMap(day), ...month(MONTHS[key(monthName)] ?? 0), ...years];
}

const dates: readonly QuantityRule[] = [
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
  rule(
    'day and month in digits',
    String.raw`(?<=(?<!\p{L})(?:am|vom|bis|zum|der|dem|den|seit|ab)\s)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?!\d)`,
    (g) => {
      const [days, months] = [day(Number(g.day)), month(Number(g.month))];
      return days.length === 0 || months.length === 0 ? null : [...days, ...months];
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

/** Holidays, by month and day. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  neujahr: [1, 1],
  valentinstag: [2, 14],
  frauentag: [3, 8],
  maifeiertag: [5, 1],
  kindertag: [6, 1],
  nikolaustag: [12, 6],
  heiligabend: [12, 24],
  weihnachten: [12, 25],
  silvester: [12, 31],
};

export const HOLIDAY_STEMS = Object.keys(HOLIDAYS).join('|');

/** Events that are named after their month: they explain it and need not be dated in the other text. */
const EVENTS =
  'revolution|putsch|aufstand|monarchie|verfassung|offensive|unruhen|pogrome?|krise|fest';

/** Dates, months and days of the week. */
export const GERMAN_CALENDAR: readonly QuantityRule[] = [
  rule('attacks of 2001', String.raw`9[/\u00B7]11${END}`, () =>
    [...day(11), ...month(9), year(2001)].map(implied),
  ),
  ...dates,
  rule('holiday', `(?<name>${HOLIDAY_STEMS})`, (g) => {
    const [months, days] = HOLIDAYS[key(g.name)] ?? [0, 0];
    return [...day(days), ...month(months)].map(implied);
  }),
  rule('event of a month', `(?<month>${anyOf(MONTHS)})(?:${EVENTS})`, (g) =>
    date([], g.month).map(implied),
  ),
];
