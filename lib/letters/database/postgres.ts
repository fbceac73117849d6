import pg from 'pg';
import type { Cell, Cells, Database, Step } from './database';
import { MIGRATIONS } from './migrations';

/** A lock of this house among those of others on the same server. */
const MIGRATING = 722_001;

/**
 * Opens a database on a PostgreSQL server. It may go and come back: what is asked in between fails, and
 * nothing else does.
 *
 * @throws where the server does not answer, or is no PostgreSQL
 */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: 3000,
    query_timeout: 8000,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 5000,
    application_name: 'letters',
  });
  // Without a listener a connection that breaks while nobody uses it ends the process.
  pool.on('error', ({ message }) => console.error(`database: ${message}`));
  await inTransaction(pool, migrate);
  return {
    rows: async (sql: string, values: Cell[] = []) => (await pool.query<Cells>(sql, values)).rows,
    atomically: (steps) =>
      inTransaction(pool, async (client) => {
        for (const step of steps) {
          const { rowCount } = await client.query(step.sql, step.values);
          if (step.must && !rowCount) return step;
        }
        return undefined;
      }),
    close: () => pool.end(),
  };
}

/** Keeps what some work has done; takes it back where it fails, or names a step that has failed. */
async function inTransaction(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Step | undefined>,
): Promise<Step | undefined> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const failed = await work(client);
    await client.query(failed ? 'ROLLBACK' : 'COMMIT');
    return failed;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Two instances that start at once do not both make the tables: one waits for the other's lock. */
async function migrate(client: pg.PoolClient): Promise<undefined> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
  await client.query('CREATE TABLE IF NOT EXISTS migrated (n INTEGER NOT NULL)');
  const { rows } = await client.query<{ n: number }>('SELECT n FROM migrated');
  const done = rows[0]?.n ?? 0;
  for (const sql of MIGRATIONS.slice(done).flat()) await client.query(sql);
  if (rows.length === 0) await client.query('INSERT INTO migrated VALUES (0)');
  await client.query('UPDATE migrated SET n = $1 WHERE n < $1', [MIGRATIONS.length]);
}
