import { randomBytes } from 'node:crypto';
import type { Database } from './database';

/**
 * A secret that all instances on a database share; made by the first one that asks. It moves with the
 * letters, so that what it has sealed stays valid.
 *
 * @param name `key`, or one of a day, which is thrown away after it
 */
export async function secret(database: Database, name: string): Promise<Buffer> {
  await database.atomically([
    {
      sql: 'INSERT INTO kept (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
      values: [name, randomBytes(32).toString('base64')],
    },
  ]);
  const [row] = await database.rows('SELECT value FROM kept WHERE name = $1', [name]);
  return Buffer.from(String(row?.value), 'base64');
}
