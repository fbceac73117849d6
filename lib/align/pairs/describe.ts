import type { Block, Edition, Place } from '@/lib/model';

const LONGEST_QUOTE = { latin: 40, hanzi: 16 };

/** Where a block begins. */
export function placeOfBlock({ file }: Edition, block: Block | undefined): Place {
  const { line = 1, column = 1 } = block?.source.start ?? {};
  return { file, line, column };
}

/** The first words of a block in quotation marks, or what it is. */
export function firstWords(block: Block | undefined): string {
  const text = block?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return block?.kind ?? 'nothing';
  const most = /\p{Script=Han}/u.test(text) ? LONGEST_QUOTE.hanzi : LONGEST_QUOTE.latin;
  if (text.length <= most) return `\u201c${text}\u201d`;
  const cut = text
    .slice(0, most + 1)
    .replace(/\s\S*$/, '')
    .slice(0, most);
  return `\u201c${cut}\u2026\u201d`;
}
