const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** One character for two tens and for three. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** Numerals that cannot be altered easily, as they stand on cheques; most are words as well. */
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/** Characters of Chinese numerals, for use inside a character class. */
export const DIGIT_CHARACTERS = Object.keys(DIGITS).join('');
export const UNIT_CHARACTERS = Object.keys({ ...SMALL_UNITS, ...LARGE_UNITS }).join('');
export const TENS_CHARACTERS = Object.keys(TENS).join('');
export const FORMAL_CHARACTERS = Object.keys(FORMAL).join('');
/** With which a number in Chinese may begin. */
export const NUMERALS = DIGIT_CHARACTERS + UNIT_CHARACTERS + TENS_CHARACTERS + FORMAL_CHARACTERS;

/** The value of one Chinese digit, or null. */
export function chineseDigit(character: string): number | null {
  return DIGITS[character] ?? null;
}

/** The product of a row of units: `百万` → 1,000,000. */
export function chineseUnit(units: string): number {
  return [...units].reduce(
    (product, unit) => product * (SMALL_UNITS[unit] ?? LARGE_UNITS[unit] ?? 1),
    1,
  );
}

/**
 * The value of a Chinese numeral, or null: `三千五` → 3500, `二〇〇八` → 2008, `一亿两千万`,
 * `三点五` → 3.5. A numeral may begin with its unit: `十五`, `百`.
 */
export function chineseNumber(text: string): number | null {
  const plain = [...text].map((character) => TENS[character] ?? FORMAL[character] ?? character);
  const [whole = '', decimals] = plain.join('').split('点');
  const value = chineseInteger(whole);
  if (decimals === undefined || value === null) return value;
  const digits = [...decimals].map(chineseDigit);
  return digits.includes(null) ? null : Number(`${value}.${digits.join('')}`);
}

const NUMERAL = new RegExp(`^[${DIGIT_CHARACTERS}${UNIT_CHARACTERS}]+$`, 'u');

function chineseInteger(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const characters = [...text];
  const digits = characters.map(chineseDigit);
  if (!digits.includes(null)) return Number(digits.join(''));

  let total = 0;
  /** What stands before the next 万 or 亿. */
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const character of characters) {
    const next = chineseDigit(character);
    if (next !== null) {
      if (digit) return null;
      digit = next;
      if (next === 0) lastUnit = 1;
      continue;
    }
    const unit = chineseUnit(character);
    if (unit < 1e4) section += (digit ?? 1) * unit;
    else {
      // 一千万亿: a larger unit multiplies all that stands before it.
      const below = section + (digit ?? 0);
      total = total < unit ? (total + below || 1) * unit : total + (below || 1) * unit;
      section = 0;
    }
    digit = null;
    lastUnit = unit;
  }
  // A last digit without a unit belongs to the next lower one: 三千五 is 3500, 一百零五 is 105.
  const shortened = lastUnit >= 100 ? lastUnit / 10 : 1;
  return total + section + (digit ?? 0) * shortened;
}
