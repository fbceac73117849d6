import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres';

/** A kind of database on which the same tests run. */
export interface Kind {
  name: string;
  /** Whether it can run here. */
  isHere: boolean;
  start(): Promise<void>;
  /** The address of a database that is empty. */
  fresh(): Promise<string>;
  stop(): Promise<void>;
  /** Where it is a program of its own, which may go and come back. */
  server?: () => PostgresServer | undefined;
}

let server: PostgresServer | undefined;

export const KINDS: Kind[] = [
  {
    name: 'embedded',
    isHere: true,
    start: async () => {},
    fresh: async () => join(mkdtempSync(join(tmpdir(), 'letters-')), 'data', 'letters.db'),
    stop: async () => {},
  },
  {
    name: postgresPrograms ? 'PostgreSQL' : 'PostgreSQL (its server is not installed here)',
    isHere: postgresPrograms !== undefined,
    async start() {
      server = await startPostgres();
    },
    fresh: async () => (await server?.fresh()) ?? '',
    stop: async () => server?.stop(),
    server: () => server,
  },
];
