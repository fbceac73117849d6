import { quantities } from '@/lib/language/numbers';
import type { Locale } from '@/lib/model';
import type { FaultFinder } from './faults';
import { placesIn } from './places';
import type { Random } from './random';

/** What becomes of a number, written as `text`; undefined where this cannot be done to it. */
type Change = (text: string, random: Random, locale: Locale) => string | undefined;

const DIGITS = /\d+(?:[.,\u202F]\d+)*/;

/** Applies a change to the digits in an expression. */
const inDigits =
  (change: Change): Change =>
  (text, random, locale) => {
    const digits = DIGITS.exec(text)?.[0];
    const changed = digits && change(digits, random, locale);
    return digits && changed && changed !== digits ? text.replace(digits, changed) : undefined;
  };

function changeDigit(text: string, random: Random): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = random.pick(places);
  const other = (Number(text.charAt(at)) + 1 + random.below(9)) % 10;
  return text.slice(0, at) + other + text.slice(at + 1);
}

function swapDigits(text: string, random: Random): string | undefined {
  const places = [...text.matchAll(/(\d)(?=(\d))/g)].filter(([, a, b]) => a !== b);
  if (places.length === 0) return undefined;
  const { index } = random.pick(places);
  return text.slice(0, index) + text.charAt(index + 1) + text.charAt(index) + text.slice(index + 2);
}

function timesTen(text: string, _: Random, locale: Locale): string {
  const mark = locale === 'de' ? ',' : '.';
  const [whole = '', decimals] = text.split(mark);
  if (decimals && decimals.length < 3) {
    return `${whole}${decimals.charAt(0)}${decimals.length > 1 ? mark + decimals.slice(1) : ''}`;
  }
  const group = /[.,\u202F]/.exec(text)?.[0];
  const digits = `${text.replace(/\D/g, '')}0`;
  return group ? digits.replace(/\B(?=(?:\d{3})+$)/g, group) : digits;
}

const numberFault =
  (change: Change): FaultFinder =>
  (specimen, random) =>
    placesIn(specimen, (prose, locale) => {
      const whole = new Map(quantities(prose, locale).map((one) => [one.start, one]));
      return [...whole.values()].flatMap(({ start, end, text }) => {
        if (!/\d/.test(text)) return [];
        const changed = change(text, random, locale);
        return changed === undefined ? [] : { start, end, text: changed };
      });
    });

export const numberFaults: Readonly<Record<string, FaultFinder>> = {
  'digit changed': numberFault(inDigits(changeDigit)),
  'digits swapped': numberFault(inDigits(swapDigits)),
  'times ten': numberFault(inDigits(timesTen)),
  'number dropped': numberFault(() => ''),
};
