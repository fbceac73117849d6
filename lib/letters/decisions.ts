import type { Bilingual } from '@/lib/model';
import type { Database, Step } from './database/database';
import { type Letter, type LetterState, statesBefore } from './letter';
import { letterOf } from './postbox';

/** What editors decide about a letter, `dismiss` that reports about it were unfounded. */
export type DeskAct = 'print' | 'decline' | 'delete' | 'dismiss';

export const isDeskAct = (act: string): act is DeskAct =>
  ['print', 'decline', 'delete', 'dismiss'].includes(act);

/** How a letter is printed. */
export interface PrintedAs {
  /** In place of the text, where the editors have shortened it. */
  abridged?: string | undefined;
  reply: Partial<Bilingual>;
  translation?: string | undefined;
}

/**
 * Decides about a letter. With the decision the address for questions goes, and so do reports.
 *
 * @param letter as the editor saw it
 * @returns false where somebody else has decided in between, or its writer has withdrawn it; then nothing
 *   has changed
 */
export async function decide(
  database: Database,
  letter: Pick<Letter, 'id' | 'revision'>,
  act: DeskAct,
  as: PrintedAs,
  now: number,
): Promise<boolean> {
  const { id, revision } = letter;
  const steps: Record<DeskAct, Step> = {
    print: {
      sql: `UPDATE letters SET state = 'printed', abridged = $3, reply_de = $4, reply_zh = $5, translation = $6,
        email = NULL, decided = $7, revision = revision + 1 WHERE ${seen('print')}`,
      values: [
        ...[id, revision, as.abridged ?? null, as.reply.de ?? null, as.reply.zh ?? null],
        ...[as.translation ?? null, new Date(now).toISOString()],
      ],
    },
    decline: {
      sql: `UPDATE letters SET state = 'declined', email = NULL, decided = $3, revision = revision + 1
        WHERE ${seen('decline')}`,
      values: [id, revision, new Date(now).toISOString()],
    },
    delete: { sql: `DELETE FROM letters WHERE ${seen('delete')}`, values: [id, revision] },
    dismiss: {
      sql: 'UPDATE letters SET revision = revision + 1 WHERE id = $1 AND revision = $2',
      values: [id, revision],
    },
  };
  const failed = await database.atomically([
    { ...steps[act], must: true },
    { sql: 'DELETE FROM reports WHERE letter = $1', values: [id] },
  ]);
  return failed === undefined;
}

/** The letter as it was seen, in a state from which the act leads on. */
const seen = (act: Exclude<DeskAct, 'dismiss'>): string =>
  `id = $1 AND revision = $2 AND state IN (${statesBefore(act)
    .map((state) => `'${state}'`)
    .join(', ')})`;

/** So many letters are on one page of the desk. */
const DESK_LENGTH = 50;

/** Letters in one state, the least suspicious first, of the decided ones the last first; and how many there are. */
export async function deskLetters(
  database: Database,
  state: LetterState,
): Promise<{ letters: Letter[]; all: number }> {
  const order = state === 'waiting' ? 'score, written, id' : 'decided DESC, id';
  const [rows, [count]] = await Promise.all([
    database.rows(`SELECT * FROM letters WHERE state = $1 ORDER BY ${order} LIMIT ${DESK_LENGTH}`, [
      state,
    ]),
    database.rows('SELECT CAST(COUNT(*) AS INTEGER) AS n FROM letters WHERE state = $1', [state]),
  ]);
  return { letters: rows.map(letterOf), all: Number(count?.n) };
}

/** What a reader has against a printed letter. */
export interface Report {
  reason: string;
  email?: string;
  written: string;
}

/** Letters that were reported and about which nobody has decided since, with the reports, oldest first. */
export async function reportedLetters(
  database: Database,
): Promise<{ letter: Letter; reports: Report[] }[]> {
  const reports = await database.rows('SELECT * FROM reports ORDER BY written, id');
  const byLetter = new Map<string, Report[]>();
  for (const { letter, reason, email, written } of reports) {
    const report = {
      reason: String(reason),
      ...(email !== null && { email: String(email) }),
      written: String(written),
    };
    byLetter.set(String(letter), [...(byLetter.get(String(letter)) ?? []), report]);
  }
  const letters = await database.rows(
    'SELECT * FROM letters WHERE id IN (SELECT letter FROM reports)',
  );
  return letters
    .map(letterOf)
    .map((letter) => ({ letter, reports: byLetter.get(letter.id) ?? [] }));
}
