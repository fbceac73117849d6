import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '@/lib/letters/challenge';
import { type Database, openDatabase } from '@/lib/letters/database/database';
import { secret } from '@/lib/letters/database/kept';
import { letterStrings } from '@/lib/letters/strings';
import { fieldsOf, type Page, type Running, run, send, solve, visit } from './client';
import { KINDS } from './databases';
import { siteFolder } from './site';

const site = siteFolder();
const MINUTE = 60_000;
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const text = ({ document }: Page) => document.body.textContent ?? '';

describe.each(KINDS.filter(({ isHere }) => !isHere))('on $name', () => {
  it.skip('takes letters', () => {});
});

describe.each(KINDS.filter(({ isHere }) => isHere))('on $name', (kind) => {
  let service: Running;
  let database: Database;
  let address: string;

  beforeAll(async () => {
    await kind.start();
    address = await kind.fresh();
    service = await run({ database: address, site });
    database = await openDatabase(address);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await service.stop();
    await kind.stop();
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await database.atomically([
      { sql: 'DELETE FROM tries' },
      { sql: 'DELETE FROM letters' },
      { sql: 'DELETE FROM spent' },
    ]);
  });
  afterEach(() => void vi.useRealTimers());

  const letters = async () => (await database.rows('SELECT * FROM letters')) ?? [];
  const open = (language = 'de', at = 'k7f') =>
    visit(`${service.origin}/letters/new?to=see&at=${at}&in=${language}`);
  /** A form that somebody has filled in, in a time that people need. */
  const fill = async (language = 'de', more: Record<string, string> = {}) => {
    const page = await open(language);
    later(MINUTE);
    return { ...fieldsOf(page), answer: solve(page), text: `Ein Brief.\n\n${language}`, ...more };
  };
  const post = (fields: Record<string, string> | string, headers: Record<string, string> = {}) =>
    send(`${service.origin}/letters`, fields, headers);

  it('shows a form that says what it is about, in the language of its reader', async () => {
    const page = await open('zh');
    expect([page.status, page.document.documentElement.lang]).toEqual([200, 'zh-Hans']);
    expect(text(page)).toContain('关于《湖边》第1段');
    expect(page.document.querySelector('main a')?.getAttribute('href')).toBe('/zh/see/#k7f');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.html).not.toMatch(/<script|style=/);
    expect(text(await open('de', 'h1d'))).toContain('Zu „Am See & am Fluss“');
  });

  it('keeps a letter and shows its writer what becomes of it', async () => {
    const sent = await post(
      await fill('de', { name: 'Eva  Huber', place: 'Graz', email: 'a@b.at' }),
    );
    expect(sent.status).toBe(303);
    const receipt = await visit(service.origin + sent.headers.get('location'));
    expect(
      [...receipt.document.querySelectorAll('blockquote p')].map((p) => p.textContent),
    ).toEqual(['Ein Brief.', 'de']);
    expect(text(receipt)).toContain('noch nicht gelesen');
    expect(text(receipt)).toContain('Eva Huber, Graz');
    expect(receipt.html).toContain('href="/de/see/#k7f"');
    expect(await letters()).toMatchObject([
      { article: 'see', pair: 'k7f', language: 'de', state: 'waiting', email: 'a@b.at' },
    ]);
  });

  it('lets writers withdraw a letter once they are sure, and nobody else', async () => {
    const receipt = service.origin + (await post(await fill('zh'))).headers.get('location');
    expect((await send(receipt, {})).status).toBe(422);
    expect(
      (
        await send(
          receipt.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
          { sure: '1' },
        )
      ).status,
    ).toBe(404);
    expect(await letters()).toHaveLength(1);
    const withdrawn = await send(receipt, { sure: '1' });
    expect(await letters()).toEqual([]);
    const after = await visit(service.origin + withdrawn.headers.get('location'));
    expect([after.status, text(after)]).toEqual([410, expect.stringContaining('来信已删除')]);
  });

  it('takes a letter that is sent twice once, and no other one under its question', async () => {
    const fields = await fill();
    const [one, two] = await Promise.all([post(fields), post(fields)]);
    expect(one.headers.get('location')).toBe(two.headers.get('location'));
    const replayed = await post({ ...fields, text: 'Ein anderer' });
    expect([replayed.status, fieldsOf(replayed).text]).toEqual([422, 'Ein anderer']);
    expect(text(replayed)).toContain(letterStrings.de.faults.used);
    expect(await letters()).toHaveLength(1);
  });

  it('asks another question and keeps what was typed', async () => {
    const before = await open();
    const page = await post({ ...fieldsOf(before), text: 'Angefangen\n\n weiter', another: '1' });
    expect(page.status).toBe(200);
    expect(fieldsOf(page)).toMatchObject({ text: 'Angefangen\n\n weiter', answer: '' });
    expect(fieldsOf(page).token).not.toBe(fieldsOf(before).token);
    // Who asks for another one has not come just now.
    later(2000);
    const again = await post({ ...fieldsOf(page), another: '1' });
    later(2000);
    expect((await post({ ...fieldsOf(again), answer: solve(again) })).status).toBe(303);
  });

  it.each([
    [
      'digits of full width',
      (n: string) => String.fromCharCode(...[...n].map((d) => d.charCodeAt(0) + 0xfee0)),
    ],
    ['a German word', (n: string) => `${letterStrings.de.numbers[Number(n)]}.`],
    ['a Chinese word', (n: string) => letterStrings.zh.numbers[Number(n)] ?? ''],
  ])('takes an answer in %s', async (_, write) => {
    const fields = await fill();
    expect((await post({ ...fields, answer: write(fields.answer) })).status).toBe(303);
  });

  it('counts tries of a network for all instances, and says when there are too many', async () => {
    const other = await run({ database: address, site });
    const pages = await Promise.all(Array.from({ length: 12 }, () => open()));
    // The beginning of a span.
    vi.setSystemTime(Math.ceil(Date.now() / (10 * MINUTE)) * 10 * MINUTE + MINUTE);
    const statuses: number[] = [];
    for (const [n, page] of pages.entries()) {
      const { origin } = n % 2 ? other : service;
      const fields = { ...fieldsOf(page), answer: solve(page), text: `Brief ${n}` };
      const answered = await send(`${origin}/letters`, fields, {
        'x-forwarded-for': `198.51.100.${n}, 2001:db8:0:1::${n}`,
      });
      statuses.push(answered.status);
      if (answered.status === 429) expect(fieldsOf(answered)).toEqual(fields);
    }
    await other.stop();
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
    expect(await letters()).toHaveLength(10);
  });

  it('stands clocks that differ, and forms that were left open', async () => {
    const key = await secret(database, 'key');
    const at = async (offset: number) => {
      const { token } = ask(key, Date.now() + offset);
      const shown = await post({ in: 'de', to: 'see', at: '', token, text: '' });
      return (await post({ ...fieldsOf(shown), text: `Versatz ${offset}`, answer: solve(shown) }))
        .status;
    };
    // An empty letter under a good question is shown with the same one.
    expect(await at(5 * MINUTE)).toBe(303);
    expect(await at(-11 * 60 * MINUTE)).toBe(303);
    const stale = ask(key, Date.now() - 13 * 60 * MINUTE).token;
    const late = await post({
      in: 'de',
      to: 'see',
      at: '',
      token: stale,
      text: 'Lang her',
      answer: '3',
    });
    expect([late.status, fieldsOf(late).text]).toEqual([422, 'Lang her']);
    expect(text(late)).toContain('abgelaufen');
    const ahead = ask(key, Date.now() + 60 * MINUTE).token;
    expect(
      (await post({ in: 'de', to: 'see', at: '', token: ahead, text: 'x', answer: '3' })).status,
    ).toBe(422);
  });
});
