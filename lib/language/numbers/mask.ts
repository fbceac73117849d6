import { ROOTED_PATH } from '../addresses';
import { LABEL } from './signs';

/** Stands for what is hidden: neither a letter nor a digit, a space or a sign. */
const MASK = '\uFFFC';

const HIDDEN: readonly RegExp[] = [
  /```[\s\S]*?```|`[^`\n]*`/g,
  /(?:https?:\/\/|www\.)[^\s，。；：！？、）》”“<>]+/g,
  ROOTED_PATH,
  // Targets of Markdown links and footnote marks.
  /\]\([^()\s]*\)|\[\^[^\]\s]{1,60}\]/g,
  // Mail addresses, handles, tags.
  /(?<![\w.+-])[\w.+-]{0,60}[@#][\w.-]{1,60}/g,
  // Version numbers, except dates and grouped thousands.
  /(?<![\p{L}\d.])v\d[\w.]*|(?<![\d.])(?!\d{1,3}(?:\.\d{3}){1,6}(?!\.?\d))(?!\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d))(?!\d{4}\.\d{1,2}\.\d{1,2}(?!\d))\d+(?:\.\d+){2,}/giu,
  // Addresses of machines.
  /(?<![\da-z])[\da-f]{2,4}(?::[\da-f]{2,4}){2,}(?![\da-z])/gi,
  // Names of things: GPT-4, A380, U21, F-35. Currencies (RMB500) and quarters (Q3) are none.
  new RegExp(
    String.raw`(?<![\p{Script=Latin}\d])(?!(?:EUR|USD|CNY|RMB|CHF|GBP|HKD|JPY|US|Q[1-4](?!\d)|${LABEL}))(?:[A-Za-z]{1,40}|[A-Z]{1,6}-)\d[\p{Script=Latin}\d]{0,20}`,
    'gu',
  ),
  // The same with the digits in front: 36Kr, 5G, 3D. Units (20Hz) are none.
  /(?<![\p{Script=Latin}\d.,])\d{1,4}(?!Hz|Wh|Mi|Mr|Mb|Gb)(?:[A-Z][a-z]{1,20}|[DGK])(?![\p{Script=Latin}\d])/gu,
];

/** Runs a replacement that keeps every offset. */
function hide(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => MASK.repeat(match.length));
}

/**
 * The text with everything hidden that holds digits but no quantity, and with digits, signs and
 * spaces in one form. Every offset stays the same.
 *
 * @param names names of the site that contain number words, for instance 四川; they are hidden
 */
export function mask(text: string, idioms: RegExp, names: readonly string[]): string {
  let masked = text;
  for (const name of names) masked = masked.replaceAll(name, MASK.repeat(name.length));
  for (const pattern of HIDDEN) masked = hide(masked, pattern);
  masked = hide(masked, idioms);
  return (
    masked
      // Keycaps: the digits of a row of them move together.
      .replace(/(?:\d\uFE0F?\u20E3)+/g, (row) => row.replace(/\D/g, '').padEnd(row.length, MASK))
      .replaceAll('\u{1F51F}', '10')
      .replace(/[\u2460-\u2468]/g, (sign) => String(sign.charCodeAt(0) - 0x245f))
      .replaceAll('\u25CB', '\u3007')
      .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replaceAll('\uFF05', '%')
      .replace(/[\u00A0\u202F\u2009]/g, ' ')
  );
}
