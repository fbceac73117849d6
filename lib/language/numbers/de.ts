import { DIGITS, readDigits } from './digits';
import { all, type Grammar, type Groups, type Rule, rule } from './grammar';
import type { Reading } from './quantity';
import {
  century,
  day,
  decade,
  fraction,
  type HalfDay,
  loosely,
  month,
  number,
  ordinal,
  percent,
  score,
  time,
  weekday,
  year,
} from './readings';
import { GERMAN_NUMBER_STEMS, germanCardinal, germanOrdinal } from './words.de';

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  'jan.': 1,
  februar: 2,
  'feb.': 2,
  märz: 3,
  april: 4,
  'apr.': 4,
  mai: 5,
  juni: 6,
  'jun.': 6,
  juli: 7,
  'jul.': 7,
  august: 8,
  'aug.': 8,
  september: 9,
  'sept.': 9,
  'sep.': 9,
  oktober: 10,
  'okt.': 10,
  november: 11,
  'nov.': 11,
  dezember: 12,
  'dez.': 12,
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

const MAGNITUDES: Readonly<Record<string, number>> = {
  tsd: 1e3,
  tausend: 1e3,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  bio: 1e12,
  billion: 1e12,
  billionen: 1e12,
};

const PARTS: Readonly<Record<string, number>> = {
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  hundertstel: 100,
  tausendstel: 1000,
};

const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
  früh: 'morning',
  morgens: 'morning',
  vormittags: 'morning',
  nachmittags: 'afternoon',
  abends: 'afternoon',
  mittags: 'afternoon',
};

/** The keys of a table as an alternation, longest first. */
function anyOf(...tables: Readonly<Record<string, unknown>>[]): string {
  return tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|');
}

const END = String.raw`(?![\p{L}\d])`;
const WORD = String.raw`\p{L}{3,36}(?!\p{L})`;
const VALUE = `(?:${DIGITS}|${WORD})`;
const TO = String.raw`\s?(?:–|-|bis(?:\szu)?|und|oder)\s?`;
const MONTH = `(?<month>${anyOf(MONTHS)})${END}`;
const YEAR = String.raw`(?:\s(?<year>\d{4})(?!\d))?`;

function values(text: string | undefined): number[] {
  if (text === undefined) return [];
  if (/^\d/.test(text)) return readDigits(text, ',');
  const value = germanCardinal(text);
  return value === null ? [] : [value];
}

const lower = (word: string | undefined) => (word ?? '').toLowerCase();

/** Readings of `from` and `to`; null unless every one that is there is a number. */
function range({ from, to }: Groups, read: (value: number, others: number[]) => Reading) {
  const readings: Reading[] = [];
  for (const text of [from, to]) {
    if (text === undefined) continue;
    const [value, ...others] = values(text);
    if (value === undefined) return null;
    readings.push(read(value, others));
  }
  return readings;
}

function date(days: number[], monthName: string | undefined, yearText: string | undefined) {
  return [
    ...days.flatMap(day),
    ...month(MONTHS[lower(monthName)] ?? 0),
    ...(yearText ? [year(Number(yearText))] : []),
  ];
}

const RULES: readonly Rule[] = [
  rule('identifier', String.raw`\d{16,400}`, () => []),
  rule(
    'date',
    String.raw`(?<from>\d{1,2})\.(?:\s?(?:und|bis|oder|–|-|\/|,)\s?(?<to>\d{1,2})\.)?\s?${MONTH}${YEAR}`,
    (g) => date([g.from, g.to].filter((text) => text !== undefined).map(Number), g.month, g.year),
  ),
  rule('date with a word', String.raw`(?<from>\p{L}{5,36})\s${MONTH}${YEAR}`, (g) => {
    const value = germanOrdinal(g.from ?? '');
    return value === null ? null : date([value], g.month, g.year);
  }),
  rule(
    'numeric date',
    String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?![\d.])`,
    (g) => {
      const months = month(Number(g.month));
      const days = day(Number(g.day));
      if (months.length === 0 || days.length === 0) return null;
      return [...days, ...months, year(Number(g.year), g.year?.length === 2)];
    },
  ),
  rule('ISO date', String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`, (g) => [
    ...day(Number(g.day)),
    ...month(Number(g.month)),
    year(Number(g.year)),
  ]),
  rule('month', `${MONTH}${YEAR}`, (g) => date([], g.month, g.year)),
  rule(
    'time',
    String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s?(?:Uhr(?:\s(?<late>\d{2})(?!\d))?|h)${END}(?:\s(?<half>${anyOf(HALF_DAYS)})${END})?`,
    (g) => all(time(Number(g.hour), Number(g.minute ?? g.late ?? 0), HALF_DAYS[lower(g.half)])),
  ),
  rule(
    'time with words',
    String.raw`(?<hour>${WORD})\sUhr${END}(?:\s(?<half>${anyOf(HALF_DAYS)})${END})?`,
    (g) => {
      const [hour] = values(g.hour);
      return hour === undefined ? null : all(time(hour, 0, HALF_DAYS[lower(g.half)]));
    },
  ),
  rule('half past', String.raw`halb\s(?<hour>${WORD})`, (g) => {
    const [hour] = values(g.hour);
    return hour === undefined || hour < 1 || hour > 12
      ? null
      : all(time((hour + 11) % 12 || 12, 30));
  }),
  rule('clock', String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])`, (g) =>
    all(time(Number(g.hour), Number(g.minute))),
  ),
  rule('decade', String.raw`(?<first>\d{2}|\d{3}0)er(?:[ -]?Jahren?)?${END}`, (g) =>
    Number(g.first) % 10 === 0 ? [decade(Number(g.first))] : null,
  ),
  rule('decade in words', String.raw`(?<tens>\p{L}{6,10}ig)er[ -]?Jahren?${END}`, (g) => {
    const value = germanCardinal(g.tens ?? '');
    return value === null ? null : [decade(value)];
  }),
  rule(
    'century',
    String.raw`(?:(?<digits>\d{1,2})\.|(?<word>\p{L}{5,36}))\s?(?:Jahrhunderts?|Jh\.)(?<before>\sv\.\s?Chr)?`,
    (g) => {
      const value = g.digits ? Number(g.digits) : germanOrdinal(g.word ?? '');
      return value === null ? null : [century(g.before ? -value : value)];
    },
  ),
  rule('before Christ', String.raw`(?<year>\d{1,4})\sv(?:\.|or)\s?Chr`, (g) => [
    year(-Number(g.year)),
  ]),
  rule(
    'magnitude',
    String.raw`(?<from>${VALUE})(?:${TO}(?<to>${VALUE}))?[\s-]?(?<size>${anyOf(MAGNITUDES)})${END}`,
    (g) => {
      const size = MAGNITUDES[lower(g.size)] ?? 1;
      return range(g, (value) => number(value * size));
    },
  ),
  rule('half a million', String.raw`halbe[nr]?\s(?<size>Million|Milliarde|Billion)${END}`, (g) => [
    number((MAGNITUDES[lower(g.size)] ?? 0) / 2),
  ]),
  rule(
    'percent',
    String.raw`(?<from>${VALUE})(?:${TO}(?<to>${VALUE}))?[\s-]?(?:%|v\.\s?H\.|Prozent|prozentig)`,
    (g) => range(g, percent),
  ),
  rule('per mille', String.raw`(?<from>${DIGITS})\s?(?:‰|Promille)`, (g) =>
    range(g, (value) => percent(value / 10)),
  ),
  rule(
    'weekday',
    String.raw`(?<day>${anyOf(WEEKDAYS)})s?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?s?${END}`,
    (g) => [weekday(WEEKDAYS[lower(g.day)] ?? 0)],
  ),
  rule(
    'decades as a span',
    String.raw`(?:(?<count>${VALUE})\s)?Jahrzehnt(?:en?|e?s)?${END}`,
    (g) => {
      const [count = 1] = values(g.count);
      return [loosely(10 * count)];
    },
  ),
  rule(
    'fraction',
    String.raw`(?<over>${WORD}|\d{1,2})[\s-]?(?<under>${anyOf(PARTS)})[ns]?${END}`,
    (g) => {
      const [over] = values(g.over);
      return over === undefined ? null : [fraction(over, PARTS[lower(g.under)] ?? 1)];
    },
  ),
  rule(
    'fraction in one word',
    String.raw`(?<over>drei|zwei)(?<under>viertel|drittel|fünftel)`,
    (g) => {
      const [over = 0] = values(g.over);
      return [fraction(over, PARTS[lower(g.under)] ?? 1)];
    },
  ),
  rule('fraction in digits', String.raw`(?<over>\d{1,2})\/(?<under>\d{1,3})(?![\d\/])`, (g) =>
    Number(g.over) < Number(g.under) ? [fraction(Number(g.over), Number(g.under))] : null,
  ),
  rule('half', String.raw`(?:Hälften?|halb(?:e[nmrs]?)?)${END}`, () => [fraction(1, 2)]),
  rule('dozen', String.raw`(?:(?<count>${VALUE})\s)?Dutzend${END}`, (g) => {
    const [count] = values(g.count);
    return count === undefined ? [] : [loosely(12 * count)];
  }),
  rule(
    'year',
    String.raw`(?<from>1[0-9]\d{2}|20\d{2})(?:\/(?<short>\d{2}))?(?![\d.,]*\d)${END}`,
    (g) => [
      year(Number(g.from)),
      ...(g.short ? [year(Math.floor(Number(g.from) / 100) * 100 + Number(g.short))] : []),
    ],
  ),
  rule('score', String.raw`(?<from>\d{1,3})\s?:\s?(?<to>\d{1,3})(?![\d:])`, (g) => range(g, score)),
  rule('number', `(?<from>${DIGITS})`, (g) => range(g, number)),
  rule(
    'ordinal',
    String.raw`(?<word>\p{L}{5,36}?)(?:größte|höchste|wichtigste|stärkste|beste)?[nrsm]?(?!\p{L})`,
    (g) => {
      const value = germanOrdinal(g.word ?? '');
      return value === null ? null : [ordinal(value)];
    },
  ),
  rule(
    'number in words',
    String.raw`(?<word>\p{L}{3,36}?)(?:mal|fach(?:e[nrsm]?)?|jährig\p{L}{0,3}|monatig\p{L}{0,3}|tägig\p{L}{0,3}|stündig\p{L}{0,3}|köpfig\p{L}{0,3}|stellig\p{L}{0,3}|stöckig\p{L}{0,3})?(?!\p{L})`,
    (g) => {
      const [value] = values(g.word);
      return value === undefined || value < 2 ? null : [number(value)];
    },
  ),
  rule('both', String.raw`(?:beide[nrsm]?|doppelt(?:e[nrsm]?)?|verdoppel\p{L}{1,4})${END}`, () => [
    loosely(2),
  ]),
];

export const german: Grammar = {
  start: new RegExp(
    String.raw`(?<![\p{L}\d])(?:\d|${GERMAN_NUMBER_STEMS}|${anyOf(MONTHS, WEEKDAYS)}|halb|hälfte|jahrzehnt|dutzend|beide|doppelt|verdoppel)`,
    'giu',
  ),
  rules: RULES,
};
