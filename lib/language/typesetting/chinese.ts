import { NARROW_SPACE, WORD_JOINER } from './characters';
import { changeWithin, insert, type Surroundings } from './surroundings';

/** A number and the Latin unit behind it. */
const UNIT =
  /(?<=\d)[ \n](?=(?:%|‰|°C?|℃|€|\$|[kcmµn]?m[²³]?|k?g|[kMGT]?Wh?|[kKMGT]?B|[kMG]?Hz)(?![\p{Script=Latin}\d]))/gu;

/**
 * Marks that must not begin a line (GB/T 15834, 5.1) and that browsers let begin one: the dot in
 * names, and the signs for "to" and "or". They keep —— and …… whole by themselves.
 */
const JOINING_MARK = /(?<=[\p{L}\p{N}])(?=[·\u2022\uFF5E\uFF0F][\p{L}\p{N}]|(?<!—)—[\p{L}\p{N}])/gu;

/** Invisible help for the lines of a Chinese text; nothing that is typed changes. */
export function typesetChinese(text: string, surroundings: Surroundings): string {
  const spaced = changeWithin(text, surroundings, (whole) => whole.replace(UNIT, NARROW_SPACE));
  const { before, after } = surroundings;
  const joints = [...(before + spaced + after).matchAll(JOINING_MARK)]
    .map(({ index }) => index - before.length)
    .filter((offset) => offset >= 0 && offset < text.length);
  return insert(spaced, joints, WORD_JOINER);
}
