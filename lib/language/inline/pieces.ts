import type { Locale } from '@/lib/model';

/** Hanzi with what belongs to them: variation selectors and other marks. */
const HAN = String.raw`(?:(?!\p{M})[\p{Script=Han}\p{Script=Bopomofo}\u2FF0-\u2FFF]\p{M}*)`;
const OPENING = String.raw`[\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\uFF08]`;
const WIDE = String.raw`[\u3000-\u303F\uFF01-\uFF65]`;

/** What of Chinese stands in a text of another language: hanzi and the punctuation among them. */
const HANZI = String.raw`(?:(?<!${OPENING})${OPENING}+)?${HAN}(?:${HAN}|${WIDE}|\u00B7(?=${HAN})|(?:\u2014{1,2}|\u2026{1,2})(?=${HAN}))*`;

/** `{\u6c49\u5b57|h\u00e0n z\u00ec}`: hanzi and how they are read. */
const RUBY = String.raw`\{(?<base>${HAN}+)\|(?<reading>[^{}|]+)\}`;

/** A half-open range of offsets. */
interface Range {
  start: number;
  end: number;
}

/** A part of running text: plain, Chinese in German, or hanzi with their reading. */
export type InlinePiece = Range &
  ({ kind: 'text' } | { kind: 'hanzi' } | { kind: 'ruby'; base: Range; reading: Range });

/** Runs of Chinese in a text of another language, longest possible. */
export const hanziRuns = (): RegExp => new RegExp(HANZI, 'gu');

const PIECES: Record<Locale, RegExp> = {
  de: new RegExp(`${RUBY}|${HANZI}`, 'gu'),
  zh: new RegExp(RUBY, 'gu'),
};

/** Running text in its parts, which cover it; in Chinese text nothing is marked as Chinese. */
export function inlinePieces(text: string, locale: Locale): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let at = 0;
  for (const { index: start, 0: found, groups } of text.matchAll(PIECES[locale])) {
    if (start > at) pieces.push({ kind: 'text', start: at, end: start });
    at = start + found.length;
    const { base, reading } = groups ?? {};
    if (base === undefined || reading === undefined) {
      pieces.push({ kind: 'hanzi', start, end: at });
      continue;
    }
    const bar = start + 1 + base.length;
    pieces.push({
      kind: 'ruby',
      start,
      end: at,
      base: { start: start + 1, end: bar },
      reading: { start: bar + 1, end: at - 1 },
    });
  }
  if (at < text.length) pieces.push({ kind: 'text', start: at, end: text.length });
  return pieces;
}

const EVERY_RUBY = PIECES.zh;

/** The text without readings, for places that can show none: titles of windows, feeds, lists. */
export function withoutReadings(text: string): string {
  return text.replace(EVERY_RUBY, '$<base>');
}
