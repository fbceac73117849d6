import {
  BEFORE_ORDINAL,
  CLOSING,
  GOING_ON,
  INTRODUCING,
  MONTH,
  STARTERS,
} from '@/lib/language/sentences/abbreviations';
import { enclosures, type Marks, outsideContinued } from '@/lib/language/sentences/spans';

const MARKS: Marks = {
  '„': '“”"',
  '“': '”',
  '‚': '‘’',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '"': '"',
  '(': ')',
  '[': ']',
};

/** Stops, what closes around them, and the white space that must follow. */
const CANDIDATE = /(?<![.!?…])([.!?…]+)(["“”’‘'»«›‹)\]]*)\s+/gu;

/** What stands further away than this decides nothing. */
const REACH = 80;

const NEXT_WORD = /^["„“‚‘'»«›‹([–—-]*\s*([\p{L}\d]+)?/u;

/** Offsets in one line of German where a sentence ends, after the white space that follows it. */
export function breaksInGerman(line: string): number[] {
  const spans = enclosures(line, MARKS);
  const opens = new Map(spans.map(({ open, close }) => [close, open]));
  const breaks: number[] = [];
  for (const match of line.matchAll(CANDIDATE)) {
    const [whole, stops = '', closers = ''] = match;
    const end = match.index + whole.length;
    const rest = line.slice(end);
    const next = NEXT_WORD.exec(rest)?.[1] ?? '';
    if (!/^[\p{Lu}\p{Lo}\d]/u.test(next)) continue;
    const before = line.slice(Math.max(breaks.at(-1) ?? 0, match.index - REACH), match.index);
    if (stops === '.' && closers === '' && !stopEndsSentence(before, next)) continue;
    if (/^(…|\.{2,})$/.test(stops) && /\s$/.test(before) && !isStarter(next)) continue;
    const open = closers === '' ? undefined : opens.get(match.index + stops.length);
    if (open !== undefined && isEmbedded(line, open) && !isStarter(next)) continue;
    breaks.push(end);
  }
  return outsideContinued(line, breaks, spans);
}

function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

/** Whether a quotation or bracket opens in mid-sentence: der Ruf „Freiheit!“ Tausender. */
function isEmbedded(line: string, open: number): boolean {
  return /[\p{L}\d]\s*$/u.test(line.slice(Math.max(0, open - REACH), open));
}

/** Decides for a single full stop between `before` (since the last break) and the capitalised `next`. */
function stopEndsSentence(before: string, next: string): boolean {
  const starter = isStarter(next);
  if (/^\s*(?:\d{1,3}|\p{L}|[IVXLC]+)$/u.test(before)) return false; // "1. Einleitung"
  const number = /(?:^|[^\d.,])(\d{1,3})$/.exec(before)?.[1];
  if (number) return numberEndsSentence(before.slice(0, -number.length), number, next);
  const letters = /(?:^|[^\p{L}])((?:\p{L}\.\s?)*\p{L})$/u.exec(before)?.[1];
  if (letters) return lettersEndSentence(letters, starter);
  const word = /(?<![\p{L}\d])[\p{L}\d]+$/u.exec(before)?.[0] ?? '';
  if (/^[IVXLC]+$/.test(word)) return starter; // "Wilhelm II. Orden"
  if (INTRODUCING.has(word.toLowerCase())) return false;
  if (CLOSING.has(word.toLowerCase())) return starter;
  return true;
}

/** An ordinal ("24. Januar", "der 19. Parteitag") or a number at the end of its sentence. */
function numberEndsSentence(before: string, number: string, next: string): boolean {
  if (MONTH.test(next)) return false;
  if (/^\d/.test(next)) return number.length > 2;
  if (isStarter(next)) return true;
  const previous = /(?<!\S)(\S+)\s+$/.exec(before)?.[1] ?? '';
  return number.length > 2 && !BEFORE_ORDINAL.has(previous.toLowerCase());
}

/** "z. B.", "i. d. R.", initials as in "J. S. Bach", and single letters as in "Vitamin C". */
function lettersEndSentence(letters: string, starter: boolean): boolean {
  if (GOING_ON.has(letters.replace(/\s/g, '').toLowerCase())) return false;
  return starter;
}
