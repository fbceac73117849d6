import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { letterStrings } from '@/lib/letters/strings';
import { fieldsOf, type Page, solve, textOf, visit } from './client';
import { later, World } from './world';

describe('bad input', () => {
  const world = new World();

  beforeAll(() => world.start(join(mkdtempSync(join(tmpdir(), 'letters-')), 'letters.db')));
  afterAll(() => world.stop());
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await world.clear();
  });
  afterEach(() => void vi.useRealTimers());

  const HOSTILE: [string, Record<string, string>, keyof typeof letterStrings.de.faults][] = [
    ['nothing', { text: ' \n\u200b ' }, 'empty'],
    ['2,001 characters', { text: '汉'.repeat(2001) }, 'long'],
    ['too many lines', { text: 'a\n'.repeat(900) }, 'lines'],
    ['NUL', { text: 'a\0b' }, 'hidden'],
    ['a control character', { name: 'a\u001b[2Jb' }, 'hidden'],
    ['a turned direction', { place: 'a\u202egpj' }, 'hidden'],
    ['a long name', { name: 'n'.repeat(81) }, 'name'],
    ['a long place', { place: 'n'.repeat(81) }, 'place'],
    ['a header for mails', { email: 'a@b.de\r\nBcc: c@d.de' }, 'email'],
    ['no address', { email: 'a b' }, 'email'],
    ['a field that nobody sees', { website: 'https://example.org' }, 'trap'],
    ['a wrong answer', { answer: '99' }, 'wrong'],
    ['a forged question', { token: 'x.y.z.abc' }, 'stale'],
    ['no question', { token: '' }, 'stale'],
    ['a paragraph that is gone', { at: 'zzz' }, 'lost'],
  ];
  it.each(HOSTILE)(
    'sends %s back with all that was typed, in both languages',
    async (_, bad, fault) => {
      for (const language of ['de', 'zh'] as const) {
        const fields: Record<string, string> = await world.fill(language, {
          name: 'Eva',
          place: 'Graz',
          ...bad,
        });
        const page = await world.post(fields, {}, language);
        expect([page.status, page.document.documentElement.lang.slice(0, 2)]).toEqual([
          422,
          language,
        ]);
        expect(page.document.querySelector('[role=alert]')?.textContent).toContain(
          letterStrings[language].faults[fault],
        );
        const kept = fieldsOf(page);
        const seen = (value = '') =>
          value
            .replace(/\s+/g, ' ')
            .replace(/[\p{Cc}\u202e\u200b]/gu, '')
            .trim();
        for (const name of ['text', 'name', 'place', 'email'] as const) {
          expect(seen(kept[name])).toBe(seen(fields[name]));
        }
        expect(await world.letters()).toEqual([]);
      }
    },
  );

  it('refuses what is sent faster than anybody writes, until some time has passed', async () => {
    const page = await world.open();
    const fields = { ...fieldsOf(page), text: 'schnell', answer: solve(page) };
    const hasty = await world.post(fields);
    expect([hasty.status, textOf(hasty)]).toEqual([422, expect.stringContaining('sehr schnell')]);
    later(4000);
    expect((await world.post(fieldsOf(hasty))).status).toBe(303);
  });

  it('prints HTML as the text that it is', async () => {
    const markup = '<script>alert(1)</script></textarea><img src=x onerror=alert(1)> &amp;';
    const sent = await world.post(await world.fill('de', { text: markup, name: '<b>Eva</b>' }));
    const receipt = await visit(world.origin + sent.headers.get('location'));
    expect(receipt.document.querySelector('blockquote')?.textContent).toBe(markup);
    expect(receipt.document.querySelectorAll('script, img, b')).toHaveLength(0);
    const back = await world.post(await world.fill('de', { text: markup, answer: 'x' }));
    expect(back.document.querySelector('textarea')?.value).toBe(markup);
    expect(back.document.querySelectorAll('script, img')).toHaveLength(0);
  });

  const REFUSED: [string, number, (good: Record<string, string>) => Promise<Page>][] = [
    ['a megabyte', 413, (good) => world.post({ ...good, text: 'x'.repeat(1 << 20) })],
    ['10,000 lines', 413, (good) => world.post({ ...good, text: 'a\n'.repeat(10_000) })],
    ['bytes that are no UTF-8', 400, (good) => world.post(`${new URLSearchParams(good)}&b=%ff%fe`)],
    [
      'an overlong form of UTF-8',
      400,
      (good) => world.post(`${new URLSearchParams(good)}&b=%c0%af`),
    ],
    ['half a surrogate', 400, (good) => world.post(`${new URLSearchParams(good)}&b=%ed%a0%80`)],
    ['a broken escape', 400, (good) => world.post(`${new URLSearchParams(good)}&b=%zz`)],
    ['raw bytes', 400, (good) => world.post(`${new URLSearchParams(good)}&b=ä`)],
    ['a field twice', 400, (good) => world.post(`${new URLSearchParams(good)}&text=other`)],
    [
      'JSON',
      415,
      (good) => world.post(JSON.stringify(good), { 'content-type': 'application/json' }),
    ],
    [
      'plain text',
      415,
      (good) => world.post(`${new URLSearchParams(good)}`, { 'content-type': 'text/plain' }),
    ],
    ['compressed bytes', 415, (good) => world.post(good, { 'content-encoding': 'gzip' })],
    ['an unknown article', 404, (good) => world.post({ ...good, to: 'nowhere' })],
    ['a page that is no article', 404, (good) => world.post({ ...good, to: 'about' })],
    ['a path', 404, (good) => world.post({ ...good, to: '../de/see' })],
    ['a form of another site', 403, (good) => world.post(good, { 'sec-fetch-site': 'cross-site' })],
    [
      'a form of another site from an old browser',
      403,
      (good) => world.post(good, { origin: 'https://example.org' }),
    ],
    ['another method', 405, () => visit(`${world.origin}/letters`, { method: 'PUT' })],
  ];
  it.each(REFUSED)(
    'refuses %s with %i, in the language of the browser',
    async (_, status, attack) => {
      const good = await world.fill('de');
      for (const page of [await attack(good)]) {
        expect([page.status, page.document.documentElement.lang]).toEqual([status, 'de']);
        expect(textOf(page)).toContain(letterStrings.de.refusals[status as 404]);
      }
      expect(await world.letters()).toEqual([]);
      expect((await visit(`${world.origin}/letters/health`)).status).toBe(204);
    },
  );

  it('answers unknown addresses in the language that they or the browser ask for', async () => {
    const chinese = { headers: { 'accept-language': 'zh-CN,zh;q=0.9,de;q=0.5' } };
    const unknown = letterStrings.zh.refusals[404];
    for (const path of [
      '/letters/new?to=nowhere&in=zh',
      '/letters/yours/abc.def?in=zh',
      '/letters/x?in=zh',
    ]) {
      const page = await visit(world.origin + path);
      expect([page.status, textOf(page)]).toEqual([404, expect.stringContaining(unknown)]);
    }
    for (const path of ['/letters/nowhere.json', '/letters/__proto__.json', '/letters/..%2f']) {
      const page = await visit(world.origin + path, chinese);
      expect([404, 400]).toContain(page.status);
      expect(page.document.documentElement.lang).toBe('zh-Hans');
    }
    const gone = await visit(`${world.origin}/letters/new?to=see&at=zzz&in=zh`);
    expect(gone.status).toBe(404);
    expect(gone.html).toContain('href="/letters/new?to=see&#x26;in=zh"');
  });
});
