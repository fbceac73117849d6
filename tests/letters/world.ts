import { vi } from 'vitest';
import { type Database, openDatabase } from '@/lib/letters/database/database';
import { TABLES } from '@/lib/letters/database/migrations';
import type { LetterSettings } from '@/lib/letters/settings';
import { fieldsOf, type Page, type Running, run, send, solve, visit } from './client';
import { siteFolder } from './site';

export const MINUTE = 60_000;
export const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
export const PASSWORD = 'correct-horse-battery';

/** The service on a database, and what readers do with it. */
export class World {
  readonly site = siteFolder();
  address = '';
  origin = '';
  #database: Database | undefined;
  #service: Running | undefined;

  get database(): Database {
    if (!this.#database) throw new Error('not started');
    return this.#database;
  }

  async start(address: string, more: Partial<LetterSettings> = {}): Promise<void> {
    this.address = address;
    const { site } = this;
    this.#service = await run({ database: address, site, password: PASSWORD, ...more });
    this.origin = this.#service.origin;
    this.#database = await openDatabase(address);
  }

  async stop(): Promise<void> {
    await this.#database?.close();
    await this.#service?.stop();
  }

  /** Everything but the key. */
  async clear(): Promise<void> {
    const tables = TABLES.filter((table) => table !== 'kept');
    await this.database.atomically(tables.map((table) => ({ sql: `DELETE FROM ${table}` })));
  }

  letters = () => this.database.rows('SELECT * FROM letters');

  open = (language = 'de', at = 'k7f') =>
    visit(`${this.origin}/letters/new?to=see&at=${at}&in=${language}`);

  /** A form that somebody has filled in, in a time that people need. */
  async fill(language = 'de', more: Record<string, string> = {}) {
    const page = await this.open(language);
    later(MINUTE);
    const fields: Record<string, string> = { ...fieldsOf(page), answer: solve(page) };
    return { ...fields, text: `Ein Brief.\n\n${language}`, ...more };
  }

  post = (
    fields: Record<string, string> | string,
    headers: Record<string, string> = {},
    language = 'de',
  ) => send(`${this.origin}/letters?in=${language}`, fields, headers);

  /** A letter that has arrived; the address of its receipt. */
  async letter(more: Record<string, string> = {}, language = 'de'): Promise<string> {
    const sent = await this.post(await this.fill(language, more), {}, language);
    return `${this.origin}${sent.headers.get('location')}`;
  }

  desk = (show = 'waiting', language = 'de'): Promise<Page> =>
    visit(`${this.origin}/letters/desk?in=${language}&show=${show}`, { headers: AUTHORIZED });

  decide = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(`${this.origin}/letters/desk`, fields, { ...AUTHORIZED, ...headers });
}

export const basic = (password: string) => ({
  authorization: `Basic ${Buffer.from(`editor:${password}`).toString('base64')}`,
});

const AUTHORIZED = basic(PASSWORD);
