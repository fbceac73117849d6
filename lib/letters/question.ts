import type { Locale } from '@/lib/model';
import { sealOf } from './seal';
import { letterStrings } from './strings';

/** A small sum; its result is between 0 and 18. */
interface Sum {
  kind: 'plus' | 'minus' | 'twice';
  a: number;
  b: number;
  result: number;
}

/** The sum that belongs to a nonce, known only to those who have the key. */
function sumOf(key: Buffer, nonce: string): Sum {
  const digest = Buffer.from(sealOf(key, 'sum', nonce), 'base64url');
  const [first = 0, second = 0, third = 0] = digest;
  const [a, b] = [2 + (first % 8), 2 + (second % 8)];
  const [more, less] = a < b ? [b, a] : [a, b];
  if (third % 3 === 0) return { kind: 'plus', a, b, result: a + b };
  if (third % 3 === 1) return { kind: 'minus', a: more, b: less, result: more - less };
  return { kind: 'twice', a, b: 2, result: 2 * a };
}

/** A question in words, which screen readers speak and programs for pictures do not see. */
export function questionOf(key: Buffer, nonce: string, language: Locale): string {
  const { kind, a, b } = sumOf(key, nonce);
  const { numbers, sums } = letterStrings[language];
  return sums[kind](numbers[a] ?? '', numbers[b] ?? '');
}

/** Whether an answer is right: in digits of any width, or in words of either language. */
export function isRight(key: Buffer, nonce: string, answer: string): boolean {
  const { result } = sumOf(key, nonce);
  const said = answer
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.!\u3002]$/, '');
  const umlauts: Record<string, string> = { ü: 'ue', ö: 'oe' };
  const german = letterStrings.de.numbers[result] ?? '';
  const right = [
    String(result),
    german,
    german.replace(/[üö]/g, (letter) => umlauts[letter] ?? letter),
    letterStrings.zh.numbers[result],
    ...(result === 1 ? ['ein'] : []),
    ...(result === 2 ? ['\u4e24'] : []),
  ];
  return right.includes(said);
}
