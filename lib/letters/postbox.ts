import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@/lib/model';
import { LIFETIME } from './challenge';
import type { Cell, Cells, Database, Step } from './database/database';
import type { Draft } from './draft';
import type { Letter, LetterState } from './letter';
import { countTry, RATES } from './limits';
import { REPEATED, spamScore } from './score';

/** What became of something that was sent; `used` where its question had been answered before. */
export type Outcome = { id: string } | 'used' | 'often' | 'full';

/** What a letter is about, and the language of the page that it was written from. */
export interface SubjectOfLetter {
  language: Locale;
  article: string;
  /** Id; none where the letter is about the whole article. */
  pair: string | undefined;
}

/**
 * Keeps a letter. It, the use of its question and the counts are one commit: what is acknowledged is on the
 * disk. The same letter sent twice under one question is one letter.
 *
 * @param who the sender's name among visitors
 */
export async function receive(
  database: Database,
  { language, article, pair }: SubjectOfLetter,
  nonce: string,
  draft: Draft,
  who: string,
  now: number,
): Promise<Outcome> {
  const id = randomBytes(12).toString('base64url');
  const alike = likeness(draft.text);
  const outcome = await receiveOnce(database, nonce, id, who, now, {
    sql: `INSERT INTO letters
      (id, article, pair, language, name, place, email, text, state, score, alike, written, revision, told)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting',
        $9 + ${REPEATED} * (SELECT COUNT(*) FROM (SELECT id FROM letters WHERE alike = $10 LIMIT 1) AS same),
        $10, $11, 0, 0)`,
    values: [
      ...[id, article, pair ?? null, language, draft.name || null, draft.place || null],
      ...[draft.email || null, draft.text, spamScore(draft, language), alike],
      new Date(now).toISOString(),
    ],
  });
  if (outcome !== 'used') return outcome;
  const [same] = await database.rows(
    'SELECT letters.id FROM spent JOIN letters ON letters.id = spent.letter WHERE nonce = $1 AND alike = $2',
    [nonce, alike],
  );
  return same ? { id: String(same.id) } : 'used';
}

/** Takes what was sent under a question that nobody has used, within the limits. */
export async function receiveOnce(
  database: Database,
  nonce: string,
  id: string,
  who: string,
  now: number,
  insert: Step,
): Promise<Outcome> {
  const use = { ...spend(nonce, id, now), must: true };
  const own = countTry(who, RATES.letters, now);
  const today = countTry(`${who} today`, RATES.daily, now);
  const all = countTry('all', RATES.all, now);
  const failed = await database.atomically([use, own, today, all, insert]);
  if (failed === use) return 'used';
  if (failed === own) return 'often';
  if (failed === today || failed === all) return 'full';
  return { id };
}

/** After a wrong answer the question is used up, and the try counts. */
export async function refuse(
  database: Database,
  nonce: string,
  who: string,
  now: number,
): Promise<'wrong' | 'often'> {
  const failed = await database.atomically([
    countTry(who, RATES.letters, now),
    spend(nonce, null, now),
  ]);
  return failed ? 'often' : 'wrong';
}

const spend = (nonce: string, letter: string | null, now: number): Step => ({
  sql: 'INSERT INTO spent (nonce, letter, until) VALUES ($1, $2, $3) ON CONFLICT (nonce) DO NOTHING',
  // Twice its life, because clocks differ.
  values: [nonce, letter, new Date(now + 2 * LIFETIME).toISOString()],
});

export async function findLetter(database: Database, id: string): Promise<Letter | undefined> {
  // PostgreSQL refuses a NUL; strangers send whatever they like.
  if (!/^[\w-]{1,40}$/.test(id)) return undefined;
  const [cells] = await database.rows('SELECT * FROM letters WHERE id = $1', [id]);
  return cells && letterOf(cells);
}

/** Deletes a letter with all that hangs on it. */
export async function removeLetter(database: Database, id: string): Promise<void> {
  await database.atomically([
    { sql: 'DELETE FROM reports WHERE letter = $1', values: [id] },
    { sql: 'DELETE FROM letters WHERE id = $1', values: [id] },
  ]);
}

/** A row of the table as a letter. */
export function letterOf(cells: Cells): Letter {
  const text = (name: string): string => String(cells[name]);
  const optional = <Name extends string>(name: Name, column: string = name) =>
    given(name, cells[column]);
  return {
    id: text('id'),
    article: text('article'),
    ...optional('pair'),
    language: text('language') as Locale,
    ...optional('name'),
    ...optional('place'),
    ...optional('email'),
    text: text('text'),
    state: text('state') as LetterState,
    score: Number(cells.score),
    written: text('written'),
    ...optional('decided'),
    revision: Number(cells.revision),
    ...optional('abridged'),
    reply: { ...optional('de', 'reply_de'), ...optional('zh', 'reply_zh') },
    ...optional('translation'),
  };
}

const given = <Name extends string>(name: Name, cell: Cell | undefined) =>
  (cell === null || cell === undefined ? {} : { [name]: String(cell) }) as Partial<
    Record<Name, string>
  >;

/** The same for texts that differ in case, spaces and punctuation only. */
const likeness = (text: string): string =>
  createHash('sha256')
    .update(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .digest('base64url');
