import { createHash } from 'node:crypto';

/** No vowels, so that no words come about, and nothing that looks like something else. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const SYMBOLS = `${LETTERS}23456789`;
const SHORTEST = 3;
const LONGEST = 8;

export const PAIR_ID = new RegExp(`^[${LETTERS}][${SYMBOLS}]{${SHORTEST - 1},${LONGEST - 1}}$`);

/**
 * A new id for a pair, derived from the slug and from what the pair says, so that it tells nothing about
 * the position. Longer than three characters only when the short forms are taken.
 *
 * @param attempts how often ids were derived from the same before, by what they were derived from: of a
 *   thousand blocks that say the same, each goes on where the one before has stopped
 */
export function freshId(
  slug: string,
  fingerprints: string[],
  taken: ReadonlySet<string>,
  attempts = new Map<string, number>(),
): string {
  const said = fingerprints.join('\n');
  for (let attempt = attempts.get(said) ?? 0; ; attempt++) {
    attempts.set(said, attempt);
    const digest = createHash('sha256')
      .update([slug, attempt, ...fingerprints].join('\n'))
      .digest();
    const whole = [...digest.subarray(0, LONGEST)].map((byte, index) => {
      const symbols = index === 0 ? LETTERS : SYMBOLS;
      return symbols[byte % symbols.length];
    });
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const id = whole.slice(0, length).join('');
      if (!taken.has(id)) return id;
    }
  }
}
