import { absolute } from '@/lib/site';
import type { Database } from './database/database';

/** Where mails to the editors go. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  server: string;
  /** Addresses, parted by commas; the first one is the sender's, too. */
  editors: string;
}

/** Between two mails, in milliseconds; of all instances together. */
const PAUSE = 15 * 60_000;

/**
 * Tells the editors that letters wait, at most every 15 minutes and only where there are new ones. What
 * stands in them does not go by mail.
 *
 * @throws where the server does not take the mail; the next time is another try
 */
export async function tellEditors(
  database: Database,
  { server, editors }: MailSettings,
  now: number,
): Promise<void> {
  const [count] = await database.rows(
    `SELECT CAST(COUNT(*) AS INTEGER) AS waiting, CAST(COALESCE(SUM(1 - told), 0) AS INTEGER) AS untold
      FROM letters WHERE state = 'waiting'`,
  );
  if (!count?.untold) return;
  const since = new Date(now - PAUSE).toISOString();
  const at = new Date(now).toISOString();
  // Whoever writes this line sends the mail.
  const failed = await database.atomically([
    {
      sql: `INSERT INTO kept (name, value) VALUES ('mailed', $1)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE kept.value <= $2`,
      values: [at, since],
      must: true,
    },
  ]);
  if (failed) return;
  // Only where there is something to send: it takes eight megabytes.
  const { createTransport } = await import('nodemailer');
  await createTransport(server).sendMail({
    from: editors.split(',', 1)[0],
    to: editors,
    subject: `Leserbriefe: ${count.waiting} ungelesen · ${count.waiting}封读者来信待处理`,
    text: `${absolute('/letters/desk')}\n`,
  });
  await database.atomically([
    { sql: 'UPDATE letters SET told = 1 WHERE written <= $1', values: [at] },
  ]);
}
