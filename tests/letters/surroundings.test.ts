import { once } from 'node:events';
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Articles } from '@/lib/letters/articles';
import { type Database, openDatabase } from '@/lib/letters/database/database';
import { tellEditors } from '@/lib/letters/mail';
import { Shells } from '@/lib/letters/pages/shell';
import { receive } from '@/lib/letters/postbox';
import { siteFolder } from './site';

const MINUTE = 60_000;

/** Writes a file of a site so that its time differs from that of the one before. */
let written = 0;
function put(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const time = new Date(Date.UTC(2026, 0, 1) + ++written * 1000);
  utimesSync(file, time, time);
}

describe('the articles of the site', () => {
  it('are those of its pages, with the numbers that these show', () => {
    const article = new Articles(siteFolder()).find('see', 'de');
    expect(article?.title).toBe('Am See & am Fluss');
    expect([...(article?.pairs ?? [])]).toEqual([
      ['h1d', undefined],
      ['k7f', '1'],
    ]);
  });

  it('are read anew once the site is built anew', () => {
    const folder = siteFolder();
    const articles = new Articles(folder);
    expect(articles.find('neu', 'zh')).toBeUndefined();
    put(folder, 'zh/neu/index.html', '<article data-slug="neu"><h1>新</h1></article>');
    expect(articles.find('neu', 'zh')?.title).toBe('新');
    put(folder, 'zh/neu/index.html', '<article data-slug="neu"><h1>更新</h1></article>');
    expect(articles.find('neu', 'zh')?.title).toBe('更新');
  });

  it.each(['..', '../de/see', 'see/', '', '__proto__', 'constructor', 'se\0e'])(
    'are not looked for under %j',
    (slug) => expect(new Articles(siteFolder()).find(slug, 'de')).toBeUndefined(),
  );
});

describe('the frame of a page', () => {
  const SHELL =
    `<!DOCTYPE html><html lang="de"><head><meta content="form-action 'none'; base-uri 'none'">` +
    '<title>Leserbriefe · Doppelseite</title></head><body><header>oben</header>' +
    '<main class="column" id="letters-shell"><p>zu</p></main><footer>unten</footer></body></html>';

  it('is that of the site, which then lets forms be sent', () => {
    const folder = siteFolder();
    const shells = new Shells(folder);
    put(folder, 'de/letters/index.html', SHELL);
    expect(shells.fill('de', 'Titel $&', '<p>$1 neu</p>')).toBe(
      SHELL.replace("'none';", "'self';")
        .replace('Leserbriefe', () => 'Titel $&')
        .replace('<p>zu</p>', () => '<p>$1 neu</p>'),
    );
    put(folder, 'de/letters/index.html', SHELL.replace('unten', 'ganz unten'));
    expect(shells.fill('de', 'T', 'x')).toContain('ganz unten');
  });

  it('is a plain one where the site has none, or none to be filled', () => {
    const folder = siteFolder();
    const shells = new Shells(folder);
    const plain = shells.fill('zh', '题', '<p>内容</p>');
    expect(plain).toContain('<main><p>内容</p></main>');
    expect(plain).toContain('<title>题 · 对页</title>');
    put(folder, 'zh/letters/index.html', '<main>other</main>');
    expect(shells.fill('zh', '题', '<p>内容</p>')).toBe(plain);
  });
});

describe('mails to the editors', () => {
  let server: Server;
  let database: Database;
  /** What has arrived; a mail is refused while there is a reason to. */
  let mails: string[] = [];
  let refusal = '';

  beforeAll(async () => {
    server = createServer((socket) => {
      let data = false;
      socket.write('220 test\r\n');
      socket.on('data', (bytes) => {
        const text = bytes.toString();
        if (data) {
          mails[mails.length - 1] += text;
          if (!text.includes('\r\n.\r\n')) return;
          data = false;
          socket.write('250 ok\r\n');
        } else if (/^DATA/i.test(text)) {
          data = true;
          mails.push('');
          socket.write('354 go\r\n');
        } else if (/^MAIL/i.test(text) && refusal) socket.write(`${refusal}\r\n`);
        else socket.write('250 ok\r\n');
      });
      socket.on('error', () => {});
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await database.close();
  });
  beforeEach(async () => {
    await database?.close();
    database = await openDatabase(join(mkdtempSync(join(tmpdir(), 'letters-mail-')), 'l.db'));
    mails = [];
    refusal = '';
  });

  const tell = (now: number) => {
    const { port } = server.address() as AddressInfo;
    const to = 'redaktion@example.org, zweite@example.org';
    return tellEditors(database, { server: `smtp://127.0.0.1:${port}`, editors: to }, now);
  };
  const arrive = (text: string, now: number) =>
    receive(
      database,
      { language: 'zh', article: 'see', pair: undefined },
      text,
      { text, name: '', place: '', email: '' },
      text,
      now,
    );

  it('say at most every 15 minutes that letters wait, and nothing of what stands in them', async () => {
    const begin = Date.UTC(2026, 10, 29);
    await tell(begin);
    expect(mails).toEqual([]);
    await arrive('geheim eins', begin);
    // Of two instances one writes.
    await Promise.all([tell(begin + 1), tell(begin + 2)]);
    await arrive('geheim zwei', begin + MINUTE);
    await tell(begin + 14 * MINUTE);
    expect(mails).toHaveLength(1);
    await tell(begin + 16 * MINUTE);
    await tell(begin + 40 * MINUTE);
    expect(mails).toHaveLength(2);
    const text = mails.join('\n');
    expect(text).toContain('/letters/desk');
    expect(text).toContain('To: redaktion@example.org, zweite@example.org');
    expect(text).not.toContain('geheim');
  });

  it('come later where the server does not take them', async () => {
    const begin = Date.UTC(2026, 10, 29);
    await arrive('eins', begin);
    refusal = '451 later';
    await expect(tell(begin)).rejects.toThrow('451');
    refusal = '';
    await tell(begin + 16 * MINUTE);
    expect(mails).toHaveLength(1);
  });
});
