import type { Bilingual, Locale } from '@/lib/model';

export type LetterState = 'waiting' | 'printed' | 'declined';

/** What editors decide about a letter, and what its writer may do. */
export type LetterAct = 'print' | 'decline' | 'delete' | 'withdraw';

/** What a reader has written about an article or one of its pairs. */
export interface Letter {
  id: string;
  /** Slug. */
  article: string;
  /** Id of the pair that it is about; none where it is about the whole article. */
  pair?: string;
  /** Of the page that it was written from. */
  language: Locale;
  name?: string;
  place?: string;
  /** For questions of the editors; gone once they have decided. */
  email?: string;
  text: string;
  state: LetterState;
  /** Likelihood of spam, from 0; the desk begins with the lowest. */
  score: number;
  /** Points in time in ISO 8601, UTC. */
  written: string;
  decided?: string;
  /** Counts decisions, so that of two editors who decide at once the second one is told. */
  revision: number;
  /** Instead of the text, which stays. */
  abridged?: string;
  reply: Partial<Bilingual>;
  /** Of what is printed, into the other language. */
  translation?: string;
}

const AFTER: Record<LetterState, Partial<Record<LetterAct, LetterState | 'gone'>>> = {
  waiting: { print: 'printed', decline: 'declined', delete: 'gone', withdraw: 'gone' },
  // Printed again: with another reply, or abridged after all.
  printed: { print: 'printed', decline: 'declined', delete: 'gone', withdraw: 'gone' },
  declined: { print: 'printed', delete: 'gone', withdraw: 'gone' },
};

/** The state of a letter after an act; undefined where the act has no meaning. */
export const after = (state: LetterState, act: LetterAct): LetterState | 'gone' | undefined =>
  AFTER[state][act];

/** The states from which an act leads on. */
export const statesBefore = (act: LetterAct): LetterState[] =>
  (Object.keys(AFTER) as LetterState[]).filter((state) => after(state, act));
