import type { Event, Resolver, Token } from 'micromark-util-types';

/** More signs of emphasis than any paragraph has; the resolver needs the square of their number. */
export const MOST_SIGNS = 2000;

/** A paragraph has more than {@link MOST_SIGNS}. */
export class TooManySigns extends Error {
  /** @param at offset of the first of them */
  constructor(readonly at: number) {
    super('too many signs of emphasis');
  }
}

/** A run of signs that may still open something. */
interface Opener {
  sign: string;
  length: number;
  close: boolean;
}

/**
 * Takes the leave to close from runs that close nothing, by the rules of CommonMark and in one pass
 * (its `openers_bottom`): the resolver that follows walks back to the beginning for each of them.
 *
 * @throws {TooManySigns} where even so it would take minutes
 */
export const dropVainClosers: Resolver = (events, context) => {
  const live = [...runsIn(events)].filter(({ _open, _close }) => _open || _close);
  if (live.length > MOST_SIGNS) throw new TooManySigns(live[0]?.start.offset ?? 0);
  const openers: Opener[] = [];
  /** Below which of the openers there is none for such a closer. */
  const bottoms = new Map<string, number>();
  for (const token of runsIn(events)) {
    const sign = context.sliceSerialize(token).charAt(0);
    let length = token.end.offset - token.start.offset;
    const whole = length;
    while (token._close && length > 0) {
      const key = `${sign}${token._open ? 1 : 0}${length % 3}`;
      const at = openerFor({ sign, length, open: token._open }, openers, bottoms.get(key) ?? 0);
      const opener = openers[at];
      if (!opener) {
        bottoms.set(key, openers.length);
        break;
      }
      const used = opener.length > 1 && length > 1 ? 2 : 1;
      length -= used;
      opener.length -= used;
      openers.length = opener.length > 0 ? at + 1 : at;
      for (const [other, bottom] of bottoms) if (bottom > at) bottoms.set(other, at);
    }
    // Of a run that may open as well, closing decides what it opens (rule 9).
    if (length === whole && !token._open) token._close = false;
    if (token._open && length > 0) openers.push({ sign, length, close: token._close === true });
  }
  return events;
};

function* runsIn(events: readonly Event[]): Iterable<Token> {
  for (const [kind, token] of events) {
    if (kind === 'enter' && token.type === 'attentionSequence') yield token;
  }
}

interface Closer {
  sign: string;
  length: number;
  open: boolean | undefined;
}

function openerFor({ sign, length, open }: Closer, openers: Opener[], bottom: number): number {
  for (let at = openers.length - 1; at >= bottom; at--) {
    const opener = openers[at];
    if (opener?.sign !== sign) continue;
    const isOdd = (opener.close || open) && length % 3 !== 0 && (opener.length + length) % 3 === 0;
    if (!isOdd) return at;
  }
  return -1;
}
