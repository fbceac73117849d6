import { expect, it, vi } from 'vitest';
import { ask } from '@/lib/letters/challenge';
import { secret } from '@/lib/letters/database/kept';
import { letterStrings } from '@/lib/letters/strings';
import { fieldsOf, run, send, solve, textOf, visit } from '../client';
import { later, MINUTE, type World } from '../world';

/** How letters come in. */
export function lettersSuite(world: World): void {
  it('shows a form that says what it is about, in the language of its reader', async () => {
    const page = await world.open('zh');
    expect([page.status, page.document.documentElement.lang]).toEqual([200, 'zh-Hans']);
    expect(textOf(page)).toContain('关于《湖边》第1段');
    expect(page.document.querySelector('main a')?.getAttribute('href')).toBe('/zh/see/#k7f');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.html).not.toMatch(/<script|style=/);
    expect(textOf(await world.open('de', 'h1d'))).toContain('Zu „Am See & am Fluss“');
  });

  it('keeps a letter and shows its writer what becomes of it', async () => {
    const sent = await world.post(
      await world.fill('de', { name: 'Eva  Huber', place: 'Graz', email: 'a@b.at' }),
    );
    expect(sent.status).toBe(303);
    const receipt = await visit(world.origin + sent.headers.get('location'));
    expect(
      [...receipt.document.querySelectorAll('blockquote p')].map((p) => p.textContent),
    ).toEqual(['Ein Brief.', 'de']);
    expect(textOf(receipt)).toContain('noch nicht gelesen');
    expect(textOf(receipt)).toContain('Eva Huber, Graz');
    expect(receipt.html).toContain('href="/de/see/#k7f"');
    expect(await world.letters()).toMatchObject([
      { article: 'see', pair: 'k7f', language: 'de', state: 'waiting', email: 'a@b.at' },
    ]);
  });

  it('lets writers withdraw a letter once they are sure, and nobody else', async () => {
    const receipt =
      world.origin + (await world.post(await world.fill('zh'), {}, 'zh')).headers.get('location');
    expect((await send(receipt, {})).status).toBe(422);
    expect(
      (
        await send(
          receipt.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
          { sure: '1' },
        )
      ).status,
    ).toBe(404);
    expect(await world.letters()).toHaveLength(1);
    const withdrawn = await send(receipt, { sure: '1' });
    expect(await world.letters()).toEqual([]);
    const after = await visit(world.origin + withdrawn.headers.get('location'));
    expect([after.status, textOf(after)]).toEqual([410, expect.stringContaining('来信已删除')]);
  });

  it('takes a letter that is sent twice once, and no other one under its question', async () => {
    const other = await run({ database: world.address, site: world.site });
    const fields = await world.fill();
    const sent = await Promise.all(
      [world.origin, other.origin, world.origin, other.origin].map((origin) =>
        send(`${origin}/letters?in=de`, fields),
      ),
    );
    await other.stop();
    expect(new Set(sent.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const replayed = await world.post({ ...fields, text: 'Ein anderer' });
    expect([replayed.status, fieldsOf(replayed).text]).toEqual([422, 'Ein anderer']);
    expect(textOf(replayed)).toContain(letterStrings.de.faults.used);
    expect(await world.letters()).toHaveLength(1);
  });

  it('asks another question and keeps what was typed', async () => {
    const before = await world.open();
    const page = await world.post({
      ...fieldsOf(before),
      text: 'Angefangen\n\n weiter',
      another: '1',
    });
    expect(page.status).toBe(200);
    expect(fieldsOf(page)).toMatchObject({ text: 'Angefangen\n\n weiter', answer: '' });
    expect(fieldsOf(page).token).not.toBe(fieldsOf(before).token);
    // Who asks for another one has not come just now.
    later(2000);
    const again = await world.post({ ...fieldsOf(page), another: '1' });
    later(2000);
    expect((await world.post({ ...fieldsOf(again), answer: solve(again) })).status).toBe(303);
  });

  it.each([
    [
      'digits of full width',
      (n: string) => String.fromCharCode(...[...n].map((d) => d.charCodeAt(0) + 0xfee0)),
    ],
    ['a German word', (n: string) => `${letterStrings.de.numbers[Number(n)]}.`],
    ['a Chinese word', (n: string) => letterStrings.zh.numbers[Number(n)] ?? ''],
  ])('takes an answer in %s', async (_, write) => {
    const fields: Record<string, string> = await world.fill();
    expect((await world.post({ ...fields, answer: write(fields.answer ?? '') })).status).toBe(303);
  });

  it('counts tries of a network for all instances, and says when there are too many', async () => {
    const other = await run({ database: world.address, site: world.site });
    const pages = await Promise.all(Array.from({ length: 12 }, () => world.open()));
    // The beginning of a span.
    vi.setSystemTime(Math.ceil(Date.now() / (10 * MINUTE)) * 10 * MINUTE + MINUTE);
    const statuses: number[] = [];
    for (const [n, page] of pages.entries()) {
      const { origin } = n % 2 ? other : world;
      const fields = { ...fieldsOf(page), answer: solve(page), text: `Brief ${n}` };
      const answered = await send(`${origin}/letters?in=de`, fields, {
        'x-forwarded-for': `198.51.100.${n}, 2001:db8:0:1::${n}`,
      });
      statuses.push(answered.status);
      if (answered.status === 429) expect(fieldsOf(answered)).toEqual(fields);
    }
    await other.stop();
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
    expect(await world.letters()).toHaveLength(10);
  });

  it.each([
    ['everybody', "UPDATE tries SET n = 500 WHERE who = 'all'"],
    ['the one who has filled it', "UPDATE tries SET n = 30 WHERE who LIKE '% today'"],
  ])('gives a letter back when the box is full for the day for %s', async (_, sql) => {
    await world.letter();
    await world.database.atomically([{ sql }]);
    const fields = await world.fill('zh', { text: '第二封' });
    const page = await world.post(fields, {}, 'zh');
    expect([page.status, textOf(page)]).toEqual([
      503,
      expect.stringContaining(letterStrings.zh.faults.full),
    ]);
    expect(fieldsOf(page)).toEqual(fields);
  });

  it('stands clocks that differ, and forms that were left open', async () => {
    const key = await secret(world.database, 'key');
    const at = async (offset: number) => {
      const { token } = ask(key, Date.now() + offset);
      const shown = await world.post({ to: 'see', at: '', token, text: '' });
      return (
        await world.post({ ...fieldsOf(shown), text: `Versatz ${offset}`, answer: solve(shown) })
      ).status;
    };
    // An empty letter under a good question is shown with the same one.
    expect(await at(5 * MINUTE)).toBe(303);
    expect(await at(-11 * 60 * MINUTE)).toBe(303);
    const stale = ask(key, Date.now() - 13 * 60 * MINUTE).token;
    const late = await world.post({
      in: 'de',
      to: 'see',
      at: '',
      token: stale,
      text: 'Lang her',
      answer: '3',
    });
    expect([late.status, fieldsOf(late).text]).toEqual([422, 'Lang her']);
    expect(textOf(late)).toContain('abgelaufen');
    const ahead = ask(key, Date.now() + 60 * MINUTE).token;
    expect(
      (await world.post({ to: 'see', at: '', token: ahead, text: 'x', answer: '3' })).status,
    ).toBe(422);
  });
}
