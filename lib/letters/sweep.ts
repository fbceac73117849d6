import type { Database } from './database/database';
import { DAY, dayKey } from './limits';

/** How long letters are kept that are not printed, in days; the privacy page says so, too. */
const DECLINED = 30;
const UNREAD = 180;

/** Deletes what has had its time: letters, used questions, tries and the keys of days. */
export async function sweep(database: Database, now: number): Promise<void> {
  const before = (days: number) => new Date(now - days * DAY).toISOString();
  const yesterday = before(1);
  await database.atomically([
    {
      sql: "DELETE FROM letters WHERE state = 'declined' AND decided < $1",
      values: [before(DECLINED)],
    },
    {
      sql: "DELETE FROM letters WHERE state = 'waiting' AND written < $1",
      values: [before(UNREAD)],
    },
    { sql: 'DELETE FROM reports WHERE letter NOT IN (SELECT id FROM letters)' },
    { sql: 'DELETE FROM spent WHERE until < $1', values: [before(0)] },
    { sql: 'DELETE FROM tries WHERE since < $1', values: [yesterday] },
    {
      sql: "DELETE FROM kept WHERE name LIKE 'day %' AND name < $1",
      values: [dayKey(yesterday.slice(0, 10))],
    },
  ]);
}
