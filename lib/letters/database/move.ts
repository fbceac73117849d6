import type { Database, Step } from './database';
import { TABLES } from './migrations';

/**
 * Carries everything over into another database, the key with it, so that the addresses of receipts stay
 * valid. All of it arrives, or nothing.
 *
 * @param say told how much, a line for each table
 * @throws where the other database has letters of its own
 */
export async function moveLetters(
  from: Database,
  to: Database,
  say: (line: string) => void,
): Promise<void> {
  const [{ n: there } = { n: 0 }] = await to.rows(
    'SELECT CAST(COUNT(*) AS INTEGER) AS n FROM letters',
  );
  if (there !== 0) {
    throw new Error(`The other database has ${there} letters already: move into an empty one.`);
  }
  const steps: Step[] = [];
  const lines: string[] = [];
  for (const table of TABLES) {
    // A service that was started on it has made a key, which nothing is sealed with yet.
    steps.push({ sql: `DELETE FROM ${table}` });
    const rows = await from.rows(`SELECT * FROM ${table}`);
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`;
      steps.push({ sql, values: columns.map((column) => row[column] ?? null) });
    }
    lines.push(`${table}: ${rows.length}`);
  }
  await to.atomically(steps);
  lines.forEach(say);
}
