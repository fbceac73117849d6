import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Cell, Cells, Database, Step } from './database';
import { MIGRATIONS } from './migrations';

type Statement = Libsql.Statement<Cell[]>;

/** How long another process may hold the file, in milliseconds. */
const PATIENCE = 5000;
const ATTEMPTS = 50;

/**
 * Opens a file as a database. Its calls do not wait for each other within this process: each runs from
 * its beginning to its end.
 */
export async function openFile(path: string): Promise<Database> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const db = new Libsql(path);
  db.pragma(`busy_timeout=${PATIENCE}`);
  await untilFree(() => db.pragma('journal_mode=WAL'));
  // The journal's default would let the last letters go with the power.
  for (const pragma of ['synchronous=FULL', 'secure_delete=ON']) db.pragma(pragma);
  const ready = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const known = ready.get(sql);
    if (known) return known;
    // PostgreSQL's numbers are SQLite's with another sign.
    const statement = db.prepare<Cell[]>(sql.replace(/\$(\d+)/g, '?$1'));
    ready.set(sql, statement);
    return statement;
  };
  const atomically = (steps: readonly Step[]): Step | undefined => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const failed = steps.find(
        ({ sql, values = [], must }) => prepared(sql).run(...values).changes === 0 && must,
      );
      db.exec(failed ? 'ROLLBACK' : 'COMMIT');
      return failed;
    } catch (error) {
      // A full disk has rolled everything back already.
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  migrate(db);
  return {
    rows: async (sql, values = []) => prepared(sql).all(...values) as Cells[],
    atomically: async (steps) => atomically(steps),
    close: async () => void db.close(),
  };
}

/** The lock that turns the journal on is one for which SQLite does not wait. */
async function untilFree(work: () => unknown): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      work();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !/locked|busy/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PATIENCE / ATTEMPTS));
    }
  }
}

/** Two processes that start at once do not both make the tables: one waits for the other's lock. */
function migrate(db: Libsql.Database): void {
  db.exec('BEGIN IMMEDIATE');
  const [{ user_version: done }] = db.pragma('user_version') as [{ user_version: number }];
  for (const sql of MIGRATIONS.slice(done).flat()) db.exec(sql);
  db.pragma(`user_version=${Math.max(done, MIGRATIONS.length)}`);
  db.exec('COMMIT');
}
