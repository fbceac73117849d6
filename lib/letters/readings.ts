import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Bilingual, Locale } from '@/lib/model';
import type { Database } from './database/database';

/** Programs, by what they call themselves. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|headless|lighthouse|curl|wget|python|java\/|go-http|http-?client|scan|monitor|feed|fetch|facebookexternalhit|bytespider/i;

/** So much memory is enough for a busy day; whoever comes later may be counted twice. */
const MOST_SEEN = 200_000;

/**
 * Counts readings of nobody in particular. Who has read what today is known to the memory of this process
 * only, as digests under a key that nobody else has and that is thrown away with the day; the database
 * gets sums.
 */
export class ReadingCounter {
  #day = '';
  #key = randomBytes(32);
  readonly #seen = new Set<string>();
  #sums = new Map<string, number>();

  constructor(readonly database: Database) {}

  /** Counts a reading, once for each reader, article, language and day. */
  count(article: string, language: Locale, address: string, agent: string, now: number): void {
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#key = randomBytes(32);
      this.#seen.clear();
    }
    const reader = createHmac('sha256', this.#key)
      .update([address, agent, article, language].join('\0'))
      .digest('base64')
      .slice(0, 16);
    if (this.#seen.has(reader)) return;
    if (this.#seen.size < MOST_SEEN) this.#seen.add(reader);
    this.#add([article, language, day].join('\0'), 1);
  }

  /** Writes what was counted since the last time. A process that is killed loses those few readings. */
  async save(): Promise<void> {
    const sums = this.#sums;
    if (sums.size === 0) return;
    this.#sums = new Map();
    try {
      // Always in one order: two instances that write at once do not wait for each other.
      const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
      await this.database.atomically(
        sorted.map(([sum, n]) => ({
          sql: `INSERT INTO readings (article, language, day, n) VALUES ($1, $2, $3, $4)
            ON CONFLICT (article, language, day) DO UPDATE SET n = readings.n + excluded.n`,
          values: [...sum.split('\0'), n],
        })),
      );
    } catch (error) {
      for (const [sum, n] of sums) this.#add(sum, n);
      throw error;
    }
  }

  #add(sum: string, n: number): void {
    this.#sums.set(sum, (this.#sums.get(sum) ?? 0) + n);
  }
}

/** Whether a request comes from a person who is reading now and has nothing against being counted. */
export function isReading(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? '';
  const purpose = [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']];
  const isAhead = purpose.some((value) => /prefetch|prerender|preview/i.test(String(value ?? '')));
  const isAgainst = headers['sec-gpc'] === '1' || headers.dnt === '1';
  return agent !== '' && !PROGRAM.test(agent) && !isAhead && !isAgainst;
}

/** How often articles were read, by slug. */
export async function readingSums(
  database: Database,
  article?: string,
): Promise<Map<string, Bilingual<number>>> {
  const rows = await database.rows(
    `SELECT article, language, CAST(SUM(n) AS INTEGER) AS n FROM readings
      ${article === undefined ? '' : 'WHERE article = $1'} GROUP BY article, language`,
    article === undefined ? [] : [article],
  );
  const sums = new Map<string, Bilingual<number>>();
  for (const { article: slug, language, n } of rows) {
    const sum = sums.get(String(slug)) ?? { de: 0, zh: 0 };
    sums.set(String(slug), { ...sum, [language as Locale]: Number(n) });
  }
  return sums;
}
