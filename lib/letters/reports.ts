import { randomBytes } from 'node:crypto';
import type { Locale } from '@/lib/model';
import type { Database } from './database/database';
import type { Draft } from './draft';
import { type Outcome, receiveOnce } from './postbox';

/**
 * Keeps what a reader has against a printed letter until the editors have decided.
 *
 * @param letter its id
 * @param who the sender's name among visitors
 */
export function receiveReport(
  database: Database,
  letter: string,
  language: Locale,
  nonce: string,
  { text, email }: Draft,
  who: string,
  now: number,
): Promise<Outcome> {
  const id = randomBytes(12).toString('base64url');
  return receiveOnce(database, nonce, id, who, now, {
    sql: `INSERT INTO reports (id, letter, language, reason, email, written)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [id, letter, language, text, email || null, new Date(now).toISOString()],
  });
}
