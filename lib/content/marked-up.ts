import type { PhrasingContent, Text } from 'mdast';
import { inlinePieces, inOneLine } from '@/lib/language/inline';
import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';
import { type Mapped, sliceMapped } from './mapped';
import { textNode, wrap } from './nodes';

/** Text as nodes: with ruby, and in German with its hanzi marked as Chinese. */
export function markedUp(whole: Mapped, locale: Locale): PhrasingContent[] {
  const part = ({ start, end }: { start: number; end: number }): Text => {
    const { text, runs } = sliceMapped(whole, start, end);
    return textNode(text, runs);
  };
  return inlinePieces(whole.text, locale).map((piece) => {
    if (piece.kind === 'text') return part(piece);
    if (piece.kind === 'hanzi') return wrap('span', [part(piece)], { lang: languageTag.zh });
    return wrap(
      'ruby',
      [
        part(piece.base),
        wrap('rp', [textNode('(')]),
        wrap('rt', [part(piece.reading)]),
        wrap('rp', [textNode(')')]),
      ],
      { lang: languageTag.zh },
    );
  });
}

/** Plain words of one locale as finished running text, for texts that come from front matter. */
export function phrasingOf(text: string, locale: Locale): PhrasingContent[] {
  return markedUp({ text: inOneLine(text, locale), runs: [] }, locale);
}
