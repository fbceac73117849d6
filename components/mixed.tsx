import { inlinePieces } from '@/lib/language/inline';
import { titlePieces } from '@/lib/language/typesetting/long-words';
import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';

/**
 * Text of the page's language: hanzi in German are marked as such, `{hanzi|reading}` becomes ruby, long
 * German words may be broken where they are wider than a line.
 */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  return inlinePieces(text, locale).map((piece) => {
    const { start, end } = piece;
    if (piece.kind === 'text')
      return locale === 'de' ? boxed(text.slice(start, end), start) : text.slice(start, end);
    if (piece.kind === 'hanzi') {
      return (
        <span key={start} lang={languageTag.zh}>
          {text.slice(start, end)}
        </span>
      );
    }
    return (
      <ruby key={start} lang={languageTag.zh}>
        {text.slice(piece.base.start, piece.base.end)}
        <rp>(</rp>
        <rt>{text.slice(piece.reading.start, piece.reading.end)}</rt>
        <rp>)</rp>
      </ruby>
    );
  });
}

const boxed = (text: string, start: number) =>
  titlePieces(text).map((piece, index) =>
    piece.long ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string
      <span key={`${start} ${index}`} className="long">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
