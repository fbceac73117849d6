import type { Database, Step } from './database/database';
import { secret } from './database/kept';
import { sealOf } from './seal';

/** So many of something in so many milliseconds. */
interface Limit {
  most: number;
  span: number;
}

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/**
 * Of one address: letters and reports at once and in a day, wrong passwords; and of all together, so many
 * that no few addresses can fill the box for all others.
 */
export const RATES = {
  letters: { most: 10, span: 10 * MINUTE },
  daily: { most: 30, span: DAY },
  passwords: { most: 10, span: 10 * MINUTE },
  all: { most: 500, span: DAY },
} as const satisfies Record<string, Limit>;

/** A step that counts a try; it fails where there have been too many. The database counts, for all instances. */
export function countTry(who: string, { most, span }: Limit, now: number): Step {
  return {
    sql: `INSERT INTO tries (who, since, n) VALUES ($1, $2, 1)
      ON CONFLICT (who, since) DO UPDATE SET n = tries.n + 1 WHERE tries.n < $3`,
    values: [who, sinceOf(span, now), most],
    must: true,
  };
}

/** Whether somebody has no try left. */
export async function isSpent(
  database: Database,
  who: string,
  { most, span }: Limit,
  now: number,
): Promise<boolean> {
  const [row] = await database.rows('SELECT n FROM tries WHERE who = $1 AND since = $2', [
    who,
    sinceOf(span, now),
  ]);
  return Number(row?.n ?? 0) >= most;
}

const sinceOf = (span: number, now: number): string =>
  new Date(Math.floor(now / span) * span).toISOString();

/**
 * Tells addresses apart without keeping them: by a digest under a key that is thrown away with the day.
 */
export class Visitors {
  #day = '';
  #key: Promise<Buffer> | undefined;

  constructor(readonly database: Database) {}

  async nameOf(address: string, doing: keyof typeof RATES, now: number): Promise<string> {
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.#day || !this.#key) {
      this.#day = day;
      this.#key = secret(this.database, dayKey(day));
      // A database that was away may be back at the next try.
      this.#key.catch(() => {
        this.#day = '';
      });
    }
    return `${doing} ${sealOf(await this.#key, address)}`;
  }
}

/** Under which name the key of a day is kept; those of days before sort before it. */
export const dayKey = (day: string): string => `day ${day}`;
