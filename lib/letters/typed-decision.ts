import type { PrintedAs } from './decisions';
import { charactersIn, LIMITS, tidyText } from './draft';
import type { Letter } from './letter';

/** What an editor has typed about a letter. */
export interface TypedDecision {
  printed: string;
  reply_de: string;
  reply_zh: string;
  translation: string;
}

/** How a letter is printed now, for an editor to go on from. */
export const currentDecision = ({ text, abridged, reply, translation }: Letter): TypedDecision => ({
  printed: abridged ?? text,
  reply_de: reply.de ?? '',
  reply_zh: reply.zh ?? '',
  translation: translation ?? '',
});

/** In characters; translations are longer than what they translate. */
export const LONGEST_DECISION = 2 * LIMITS.text;

/**
 * How a letter is to be printed: abridged only where what is to be printed is not its text.
 *
 * @returns with `wrong` where nothing is left to be printed, or something is longer than may be
 */
export function readDecision(
  { text }: Letter,
  typed: TypedDecision,
): { as: PrintedAs; wrong?: 'short' | 'long' } {
  const printed = tidyText(typed.printed);
  const [de, zh, translation] = [typed.reply_de, typed.reply_zh, typed.translation].map(tidyText);
  const isLong = [printed, de, zh, translation].some(
    (part = '') => charactersIn(part) > LONGEST_DECISION,
  );
  const wrong = printed === '' ? 'short' : isLong ? 'long' : undefined;
  const as = {
    abridged: printed === text ? undefined : printed,
    reply: { ...(de && { de }), ...(zh && { zh }) },
    translation: translation || undefined,
  };
  return { as, ...(wrong && { wrong }) };
}
