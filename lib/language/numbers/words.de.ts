const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einer: 1,
  einem: 1,
  eines: 1,
  zwei: 2,
  zwo: 2,
  zweier: 2,
  zweien: 2,
  drei: 3,
  dreier: 3,
  dreien: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const HALVES: Readonly<Record<string, number>> = { anderthalb: 1.5, eineinhalb: 1.5 };

const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = {
  erst: 1,
  dritt: 3,
  siebt: 7,
  siebent: 7,
  acht: 8,
};

/** How words begin that name a number, an alternation for patterns. */
export const GERMAN_NUMBER_STEMS =
  'null|ein|zwe|zwo|dr[ei]|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|hundert|tausend|andert|erst';

function lookup(table: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

function belowHundred(word: string): number | null {
  const simple = lookup(UNITS, word) ?? lookup(TENS, word);
  if (simple !== null) return simple;
  const [unit = '', tens, ...rest] = word.split('und');
  if (tens === undefined || rest.length > 0) return null;
  const low = lookup(UNITS, unit);
  const high = lookup(TENS, tens);
  return low === null || low > 9 || high === null ? null : high + low;
}

/** Splits at the first `mark`: `zwei|hundert|(und)drei`; the front counts how many there are. */
function composed(
  word: string,
  mark: string,
  size: number,
  below: (word: string) => number | null,
): number | null {
  const at = word.indexOf(mark);
  if (at < 0) return below(word);
  const front = word.slice(0, at);
  const back = word.slice(at + mark.length).replace(/^und/, '');
  const count = front === '' ? 1 : below(front);
  const rest = back === '' ? 0 : below(back);
  return count === null || rest === null ? null : count * size + rest;
}

const belowThousand = (word: string) => composed(word, 'hundert', 100, belowHundred);

/** The value of a German cardinal in one word, up to 999,999, or null: `zweihundertfünf` → 205. */
export function germanCardinal(word: string): number | null {
  const lower = word.toLowerCase();
  const half = lookup(HALVES, lower) ?? halfMore(lower);
  return half ?? composed(lower, 'tausend', 1000, belowThousand);
}

/** `zweieinhalb`: two and a half. */
function halfMore(word: string): number | null {
  const whole = word.endsWith('einhalb') ? belowHundred(word.slice(0, -'einhalb'.length)) : null;
  return whole === null ? null : whole + 0.5;
}

/** The value of an inflected German ordinal, or null: `fünfundzwanzigsten` → 25. */
export function germanOrdinal(word: string): number | null {
  const stem = /^(.{3,36}?)(?:e|er|es|en|em|ens)$/u.exec(word.toLowerCase())?.[1];
  if (stem === undefined) return null;
  const irregular = lookup(IRREGULAR_ORDINALS, stem);
  if (irregular !== null) return irregular;
  if (stem.endsWith('st')) {
    const value = germanCardinal(stem.slice(0, -2));
    return value !== null && value >= 20 ? value : null;
  }
  const value = stem.endsWith('t') ? germanCardinal(stem.slice(0, -1)) : null;
  return value !== null && value >= 2 && value < 20 ? value : null;
}
