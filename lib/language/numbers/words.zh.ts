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

/** Characters of Chinese numerals, for use inside a character class. */
export const CHINESE_DIGITS = Object.keys(DIGITS).join('');
export const CHINESE_UNITS = '十百千万亿';

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
  const [whole = '', fraction] = text.split('点');
  const value = chineseInteger(whole);
  if (fraction === undefined || value === null) return value;
  const digits = [...fraction].map(chineseDigit);
  return digits.includes(null) || digits.length === 0
    ? null
    : value + Number(`0.${digits.join('')}`);
}

function chineseInteger(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  const digits = characters.map(chineseDigit);
  if (!digits.includes(null) && characters.length > 1) return Number(digits.join(''));

  let total = 0;
  /** Below the next 万 or 亿. */
  let section = 0;
  let pending: number | null = null;
  let lastUnit = 1;
  for (const character of characters) {
    const digit = chineseDigit(character);
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (digit !== null) {
      if (pending !== null && pending > 0) return null;
      pending = digit;
      if (digit === 0) lastUnit = 1;
    } else if (small !== undefined) {
      section += (pending ?? 1) * small;
      pending = null;
      lastUnit = small;
    } else if (large !== undefined) {
      const upTo = section + (pending ?? 0);
      const below = total < large ? total + upTo : upTo;
      total = (total < large ? 0 : total) + (below === 0 ? 1 : below) * large;
      section = 0;
      pending = null;
      lastUnit = large;
    } else return null;
  }
  // A last digit without a unit belongs to the next lower one: 三千五 is 3500, 一百零五 is 105.
  const shortened = lastUnit >= 100 ? lastUnit / 10 : 1;
  return total + section + (pending ?? 0) * shortened;
}
