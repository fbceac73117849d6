import { expect, it } from 'vitest';
import { type DeskAct, decide, deskLetters } from '@/lib/letters/decisions';
import { after, type LetterAct, type LetterState } from '@/lib/letters/letter';
import { findLetter, receive, removeLetter } from '@/lib/letters/postbox';
import { printedLetters } from '@/lib/letters/printed';
import { random } from '../random';
import type { World } from '../world';

const ACTS: readonly (LetterAct | 'dismiss')[] = [
  'print',
  'decline',
  'delete',
  'dismiss',
  'withdraw',
];

/** Whatever is decided in whatever order, letters are in the states that the table of states gives. */
export function statesSuite(world: World): void {
  it('moves letters as the table of states says, whoever acts on what they saw before', async () => {
    const { database } = world;
    const next = random(7);
    const subject = { language: 'de', article: 'see', pair: undefined } as const;
    const expected = new Map<string, { state: LetterState | 'gone'; revision: number }>();
    for (let n = 0; n < 12; n++) {
      const draft = { text: `Brief ${n}`, name: '', place: '', email: 'a@example.org' };
      const sent = await receive(
        database,
        subject,
        `nonce ${n}`,
        draft,
        `who ${n}`,
        1_800_000_000_000,
      );
      if (typeof sent === 'string') throw new Error(sent);
      expected.set(sent.id, { state: 'waiting', revision: 0 });
    }
    const ids = [...expected.keys()];
    for (let step = 0; step < 80; step++) {
      const id = ids[Math.floor(next() * ids.length)] ?? '';
      const act = ACTS[Math.floor(next() * ACTS.length)] ?? 'print';
      const before = expected.get(id) ?? { state: 'gone', revision: 0 };
      // Now and then somebody acts on what has changed since.
      const isOld = next() < 0.2 && before.revision > 0;
      const revision = before.revision - (isOld ? 1 : 0);
      if (act === 'withdraw') {
        await removeLetter(database, id);
        expected.set(id, { ...before, state: 'gone' });
        continue;
      }
      const leads = before.state === 'gone' ? undefined : leadsTo(before.state, act);
      const isDone = await decide(
        database,
        { id, revision },
        act,
        { reply: {} },
        1_800_000_100_000 + step,
      );
      expect(isDone, `${act} of ${before.state}`).toBe(leads !== undefined && !isOld);
      if (isDone && leads) expected.set(id, { state: leads, revision: before.revision + 1 });
    }
    for (const [id, { state, revision }] of expected) {
      const letter = await findLetter(database, id);
      expect(letter?.state ?? 'gone').toBe(state);
      if (letter) expect(letter.revision).toBe(revision);
      // Decided is decided: there is nobody to ask any more.
      if (letter && letter.state !== 'waiting') expect(letter.email).toBeUndefined();
    }
    const inState = (wanted: LetterState) =>
      [...expected.values()].filter(({ state }) => state === wanted).length;
    expect((await printedLetters(database)).get('see')?.length ?? 0).toBe(inState('printed'));
    expect((await deskLetters(database, 'waiting')).all).toBe(inState('waiting'));
  });
}

const leadsTo = (state: LetterState, act: DeskAct): LetterState | 'gone' | undefined =>
  act === 'dismiss' ? state : after(state, act);
