import { inlinePieces } from '@/lib/language/inline';
import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';

/** Text of the page's language: hanzi in German are marked as such, `{hanzi|reading}` becomes ruby. */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  return inlinePieces(text, locale).map((piece) => {
    const { start, end } = piece;
    if (piece.kind === 'text') return text.slice(start, end);
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
