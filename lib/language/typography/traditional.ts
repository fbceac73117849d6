import { Converter } from 'opencc-js/t2cn';
import { type SlipFinder, slipsOf } from './slip';

const simplify = Converter({ from: 't', to: 'cn' });

/**
 * The 6763 hanzi of GB 2312, all in use in Simplified texts; some of them (\u4E7E, \u8457) are also
 * the Traditional form of another. Rows 0xB0 to 0xF7 of the encoding hold nothing else.
 */
function hanziOfGb2312(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return new Set(text.match(/\p{Script=Han}/gu));
}

const simplified = hanziOfGb2312();

/** Traditional characters in a Simplified text. */
export const traditional: SlipFinder = (prose, locale) =>
  locale === 'de'
    ? []
    : slipsOf(prose, [
        {
          what: 'Traditional character',
          pattern: /\p{Script=Han}/gu,
          better: ([hanzi]) => (simplified.has(hanzi) ? hanzi : simplify(hanzi)),
        },
      ]);
