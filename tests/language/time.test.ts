import { describe, expect, it } from 'vitest';
import { countWords, formatDate, isRealDate, readingMinutes } from '@/lib/language/time';

describe('countWords', () => {
  it.each([
    ['', 0, 0],
    ['Ein Satz mit fünf Wörtern.', 0, 5],
    ['Baden-Württemberg und die E-Mail-Adresse', 0, 4],
    ['Wie geht’s? So geht\u00ADs.', 0, 4],
    ['Von 1990–2000 waren es 12.500,5 – rund um 16:30 Uhr', 0, 10],
    ['你好，世界！', 4, 0],
    ['二〇〇八年', 5, 0],
    ['用Python写GPT-4的code', 3, 3],
    ['杭州（Hangzhou）有1,200万人', 5, 2],
    ['Er sagte 你好 und ging.', 2, 4],
    ['“……”——《》', 0, 0],
    ['Cafe\u0301 und Straße', 0, 3],
  ])('%s', (text, hanzi, latin) => {
    expect(countWords(text)).toEqual({ hanzi, latin });
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 0, 1],
    [20, 0, 1],
    [3000, 0, 10],
    [0, 2000, 10],
    [600, 400, 4],
    [450, 0, 2],
  ])('%d hanzi and %d words: %d', (hanzi, latin, minutes) => {
    expect(readingMinutes({ hanzi, latin })).toBe(minutes);
  });
});

describe('dates', () => {
  it.each(['2026-11-18', '2024-02-29', '2000-12-31'])('%s is real', (iso) => {
    expect(isRealDate(iso)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '18.11.2026',
    '',
    '2025-01-01T00',
  ])('%s is not', (iso) => {
    expect(isRealDate(iso)).toBe(false);
    expect(formatDate(iso, 'de')).toBe(iso);
  });

  it('writes them in the form of the language', () => {
    expect(formatDate('2026-11-18', 'de')).toBe('18. November 2026');
    expect(formatDate('2026-03-01', 'de')).toBe('1. März 2026');
    expect(formatDate('2026-11-18', 'zh')).toBe('2026年11月18日');
    expect(formatDate('2026-03-01', 'zh')).toBe('2026年3月1日');
  });
});
