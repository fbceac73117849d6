import { describe, expect, it } from 'vitest';
import { germanCardinal, germanOrdinal } from '@/lib/language/numbers/de/words';
import { readDigits } from '@/lib/language/numbers/digits';
import { romanNumber } from '@/lib/language/numbers/roman';
import { chineseNumber } from '@/lib/language/numbers/zh/words';

const UNITS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const TEENS = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const SMALL = [...UNITS, ...TEENS];

/** Writes a number below a million in German. */
function german(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2];
    return value % 10 === 0 ? `${tens}` : `${SMALL[value % 10]}und${tens}`;
  }
  const [size, word] = value < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const rest = value % size === 0 ? '' : german(value % size);
  return `${german(Math.floor(value / size))}${word}${rest}`;
}

const DIGITS = [...'零一二三四五六七八九'];

/** Writes a number below a hundred million in Chinese. */
function chinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const units: [number, string][] = [
    [10000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ];
  const [size, word] = units.find(([unit]) => value >= unit) ?? [1, ''];
  const rest = value % size;
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  return `${chinese(Math.floor(value / size))}${word}${gap}${rest > 0 ? chinese(rest) : ''}`;
}

describe('number words', () => {
  const values = Array.from({ length: 2500 }, (_, index) => index + index ** 2 / 7).map(Math.floor);

  it('reads every German number', () => {
    for (const value of values.filter((one) => one < 1e6)) {
      expect(germanCardinal(german(value)), german(value)).toBe(value);
    }
  });

  it('reads every Chinese number', () => {
    for (const value of values.filter((one) => one < 1e8)) {
      expect(chineseNumber(chinese(value)), chinese(value)).toBe(value);
    }
  });

  it('reads every German ordinal', () => {
    for (let value = 1; value < 100; value += 1) {
      const stems: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
      const stem = stems[value] ?? `${german(value)}${value < 20 ? 't' : 'st'}`;
      expect(germanOrdinal(`${stem}en`), stem).toBe(value);
    }
  });

  it.each([
    ['Achtung', null],
    ['Einigung', null],
    ['', null],
    ['und', null],
    ['zweiundzwei', null],
    ['constructor', null],
    ['Anderthalb', 1.5],
    ['dreieinhalb', 3.5],
    ['tausendundeins', 1001],
    ['sechzehnhundert', 1600],
  ])('%s is %s', (word, value) => {
    expect(germanCardinal(word)).toBe(value);
  });

  it.each([
    ['两千五', 2500],
    ['二〇二五', 2025],
    ['十', 10],
    ['万亿', 1e12],
    ['一万亿', 1e12],
    ['三亿五千万', 350000000],
    ['一点零五', 1.05],
    ['', null],
    ['人', null],
    ['三人', null],
  ])('%s is %s', (word, value) => {
    expect(chineseNumber(word)).toBe(value);
  });
});

describe('readDigits', () => {
  it.each<[string, ',' | '.', number[]]>([
    ['1234', ',', [1234]],
    ['1.234', ',', [1234, 1.234]],
    ['1.234', '.', [1.234, 1234]],
    ['1,234', ',', [1.234, 1234]],
    ['1,234', '.', [1234, 1.234]],
    ['0,234', '.', [0.234]],
    ['1.234.567', '.', [1234567]],
    ['1.234,5', '.', [1234.5]],
    ['1,234.5', ',', [1234.5]],
    ['12 000', ',', [12000]],
    ["12'000", ',', [12000]],
  ])('%s with %s', (text, mark, expected) => {
    expect(readDigits(text, mark)).toEqual(expected);
  });
});

describe('romanNumber', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['MCMXIV', 1914],
    ['MMXXVI', 2026],
    ['\u2163', 4],
    ['\u216B', 12],
    ['IIII', null],
    ['VX', null],
    ['CIVIC', null],
    ['iv', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(romanNumber(text)).toBe(expected);
  });
});
