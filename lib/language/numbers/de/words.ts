import { numbered } from '../grammar';

const SMALL =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';

const UNITS: Readonly<Record<string, number>> = {
  ...numbered(SMALL.split(' '), 0),
  eins: 1,
  eine: 1,
  einen: 1,
  einer: 1,
  einem: 1,
  eines: 1,
  zwo: 2,
  zweier: 2,
  zweien: 2,
  dreier: 3,
  dreien: 3,
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

const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = {
  erst: 1,
  dritt: 3,
  siebt: 7,
  siebent: 7,
  acht: 8,
};

/** How words begin that name a number: an alternation for patterns. */
export const NUMBER_STEMS =
  'null|ein|zw[aeoö]|drei|dritt|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|andert|erst';

function lookUp(table: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

function belowHundred(word: string): number | null {
  const simple = lookUp(UNITS, word) ?? lookUp(TENS, word);
  const [unit = '', tens, ...more] = word.split('und');
  if (simple !== null || tens === undefined || more.length > 0) return simple;
  const low = lookUp(UNITS, unit);
  const high = lookUp(TENS, tens);
  return low === null || low > 9 || high === null ? null : high + low;
}

/** Splits at the first `mark`: `zwei|hundert|(und)drei`; the front counts how many there are. */
function composed(word: string, mark: string, size: number, part: typeof belowHundred) {
  const at = word.indexOf(mark);
  if (at < 0) return part(word);
  const front = word.slice(0, at);
  const back = word.slice(at + mark.length).replace(/^und/, '');
  const count = front === '' ? 1 : part(front);
  const rest = back === '' ? 0 : part(back);
  return count === null || rest === null ? null : count * size + rest;
}

const belowThousand = (word: string) => composed(word, 'hundert', 100, belowHundred);

/** `zweieinhalb`, `anderthalb`: one half more than a whole number. */
function andAHalf(word: string): number | null {
  if (word === 'anderthalb') return 1.5;
  const whole = word.endsWith('einhalb') ? belowHundred(word.slice(0, -'einhalb'.length)) : null;
  return word === 'eineinhalb' ? 1.5 : whole && whole + 0.5;
}

/** The value of a German cardinal in one word, below a million, or null: `zweihundertfünf`. */
export function germanCardinal(word: string): number | null {
  const lower = word.toLowerCase();
  return andAHalf(lower) ?? composed(lower, 'tausend', 1000, belowThousand);
}

/** The value of an ordinal without its ending, or null: `zweit`, `fünfundzwanzigst`. */
export function germanOrdinalStem(stem: string): number | null {
  const lower = stem.toLowerCase();
  const irregular = lookUp(IRREGULAR_ORDINALS, lower);
  if (irregular !== null || !lower.endsWith('t')) return irregular;
  const small = germanCardinal(lower.slice(0, -'t'.length));
  if (small !== null && small >= 2 && small < 20) return small;
  const large = lower.endsWith('st') ? germanCardinal(lower.slice(0, -'st'.length)) : null;
  return large !== null && large >= 20 ? large : null;
}

/** The value of an inflected German ordinal, or null: `fünfundzwanzigsten` → 25. */
export function germanOrdinal(word: string): number | null {
  const stem = /^(.{3,36}?)(?:e|er|es|en|em|ens)$/u.exec(word)?.[1];
  return stem === undefined ? null : germanOrdinalStem(stem);
}
