import type { Locale } from '@/lib/model';
import type { Draft } from './draft';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How likely a letter is spam, from 0 on. It only orders the desk: no rule knows every honest letter, so
 * nothing is refused for it. Whoever stores a letter adds `REPEATED` where the same text is there already.
 */
export function spamScore({ text, name, place }: Draft, language: Locale): number {
  const letters = count(text, /\p{L}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const foreign = letters - han - count(text, /\p{Script=Latin}/gu);
  const links = count(text, /https?:\/\/|www\.|\[url|href=/gi);
  const capitals = count(text, /\p{Lu}/gu);
  return (
    Math.min(40, links * 10) +
    (/https?:|www\./i.test(name + place) ? 30 : 0) +
    (letters > 0 && foreign / letters > 0.3 ? 30 : 0) +
    (language === 'zh' && letters > 40 && han === 0 ? 15 : 0) +
    (letters > 40 && capitals / letters > 0.6 ? 15 : 0) +
    (letters < 8 ? 10 : 0)
  );
}

/** For a text that somebody has sent before. */
export const REPEATED = 40;
