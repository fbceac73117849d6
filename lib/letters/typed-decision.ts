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

/** Translations are longer than what they translate. */
const LONGEST_DECISION = 2 * LIMITS.text;

/**
 * How a letter is to be printed: abridged only where what is to be printed is not its text.
 *
 * @returns with `longest` where something is longer than that, in characters
 */
export function readDecision(
  { text }: Letter,
  typed: TypedDecision,
): { as: PrintedAs; longest?: number } {
  const optional = (value: string) => tidyText(value) || undefined;
  const [printed, de, zh] = [typed.printed, typed.reply_de, typed.reply_zh].map(optional);
  const translation = optional(typed.translation);
  const abridged = printed === text ? undefined : printed;
  const isLong = [abridged, de, zh, translation].some(
    (part) => part !== undefined && charactersIn(part) > LONGEST_DECISION,
  );
  const as = { abridged, reply: { ...(de && { de }), ...(zh && { zh }) }, translation };
  return { as, ...(isLong && { longest: LONGEST_DECISION }) };
}
