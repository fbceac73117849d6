import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '@/lib/letters/challenge';
import { openDatabase } from '@/lib/letters/database/database';
import { secret } from '@/lib/letters/database/kept';
import { questionOf } from '@/lib/letters/question';
import { answerTo } from './answers';
import { once, type Started, start } from './process';
import { siteFolder } from './site';

/** A folder with a finished site, where commands are started. */
const folder = mkdtempSync(join(tmpdir(), 'letters-process-'));
cpSync(siteFolder(), join(folder, 'out'), { recursive: true });
const DATABASE_URL = join(folder, '.data', 'letters.db');
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const lettersIn = async () => {
  const database = await openDatabase(DATABASE_URL);
  const rows = await database.rows('SELECT id, text FROM letters');
  await database.close();
  return rows;
};

/** A letter that is answered rightly, as the body of a request. */
async function letter(text: string): Promise<string> {
  const database = await openDatabase(DATABASE_URL);
  const key = await secret(database, 'key');
  await database.close();
  const { challenge, token } = ask(key, Date.now() - 60_000);
  const answer = answerTo(questionOf(key, challenge.nonce, 'de'));
  return new URLSearchParams({ to: 'see', at: '', token, answer, text }).toString();
}

const post = (origin: string, body: string, from = '192.0.2.1') =>
  fetch(`${origin}/letters?in=de`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...FORM, 'x-forwarded-for': from },
    body,
  });

let both: Started;
/** Clients that never come to an end of what they send; each is settled once it is cut off. */
let slow: Promise<void>[];

beforeAll(async () => {
  // Both make the database, which is not there yet.
  const [serving, letters] = await Promise.all([
    start('serve', folder, { LETTERS: '1', DATABASE_URL: '' }),
    start('letters', folder, { DATABASE_URL: '' }),
  ]);
  both = serving;
  await letters.end('SIGTERM');
  const { hostname, port } = new URL(both.origin);
  slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), hostname, () => {
      const head = `POST /letters HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM['content-type']}`;
      socket.write(`${head}\r\nX-Slow: `);
    });
    const drip = setInterval(() => socket.write('b'), 500);
    return new Promise<void>((resolve) =>
      socket
        .on('error', () => {})
        .on('close', () => {
          clearInterval(drip);
          resolve();
        }),
    );
  });
});
afterAll(() => both.end('SIGTERM').then(() => {}));

describe('the process', () => {
  it('has every letter that it has acknowledged after it was killed while it wrote', async () => {
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < 3; kill++) {
      const service = await start('letters', folder, { DATABASE_URL: '' });
      let isGoing = true;
      const write = async (writer: number) => {
        for (let n = 0; isGoing; n++) {
          const text = `${kill} ${writer} ${n} ${'\u6c49\u5b57'.repeat(200)}`;
          const from = `192.0.${writer}.${n % 200}`;
          const sent = await post(service.origin, await letter(text), from).catch(() => undefined);
          if (sent?.status === 303) acknowledged.set(sent.headers.get('location') ?? '', text);
          if (!sent) return;
        }
      };
      const writers = [1, 2, 3].map(write);
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(before + 8);
      expect(await service.end('SIGKILL')).toBe('SIGKILL');
      isGoing = false;
      await Promise.all(writers);
    }
    const kept = new Map((await lettersIn()).map(({ id, text }) => [String(id), String(text)]));
    const lost = [...acknowledged].filter(
      ([receipt, text]) => kept.get(receipt.replace(/^.*\/(.+)\..*$/, '$1')) !== text,
    );
    expect([acknowledged.size > 24, lost]).toEqual([true, []]);
  });

  it('ends in order when it is asked to, with the readings it had in memory', async () => {
    const service = await start('letters', folder, { DATABASE_URL: '' });
    await fetch(`${service.origin}/readings`, {
      method: 'POST',
      body: 'see de',
      headers: { 'user-agent': 'Mozilla/5.0 Firefox/140.0' },
    });
    expect(await service.end('SIGTERM')).toBe(0);
    const database = await openDatabase(DATABASE_URL);
    expect(await database.rows('SELECT article, language, n FROM readings')).toEqual([
      { article: 'see', language: 'de', n: 1 },
    ]);
    await database.close();
  });

  it('lists letters and decides about them on the command line', () => {
    const letters = (...args: string[]) => {
      const env = { CONTENT_DIR: folder, DATABASE_URL: '' };
      const { status, stdout, stderr } = once('letters', folder, env, args);
      expect([status, stderr]).toEqual([0, '']);
      return stdout.trim().split('\n');
    };
    const [first = ''] = letters('desk');
    const { id, text } = JSON.parse(first);
    expect(text).toContain('\u6c49\u5b57');
    expect(letters('desk', 'print', id, '--text', 'kurz')).toEqual([`${id}: print`]);
    expect(letters('export')).toContain('see.json: new');
    const file = JSON.parse(readFileSync(join(folder, 'letters', 'see.json'), 'utf8'));
    expect(file).toMatchObject([{ id, text: 'kurz', abridged: true }]);
  });

  it('says in one line what is wrong with its settings', async () => {
    const tried = start('letters', folder, { LETTERS_PASSWORD: 'short' });
    await expect(tried).rejects.toThrow(/^LETTERS_PASSWORD is too short: .+\.\n$/);
    const nowhere = { DATABASE_URL: 'postgres://postgres@127.0.0.1:9/letters' };
    await expect(start('letters', folder, nowhere)).rejects.toThrow(/^[^\n]+ECONNREFUSED[^\n]+\n$/);
  });
});

describe('one process for the site and its letters', () => {
  it('serves both on one port', async () => {
    const status = async (path: string) => (await fetch(both.origin + path)).status;
    expect(await status('/de/see/')).toBe(200);
    expect(await status('/letters/new?to=see&in=de')).toBe(200);
    expect(await status('//letters/new?to=see&in=de')).toBe(200);
    expect(await status('/letters/health')).toBe(204);
    expect(await status('/letterswithout')).toBe(404);
  });

  it('keeps nothing of a letter whose connection breaks in the middle', async () => {
    const before = (await lettersIn()).length;
    const body = await letter('nur halb');
    const { hostname, port } = new URL(both.origin);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = `POST /letters?in=de HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM['content-type']}\r\n`;
        socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}`, () =>
          socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await fetch(`${both.origin}/letters/health`)).status).toBe(204);
    expect(await lettersIn()).toHaveLength(before);
  });

  it('reads no body without an end', async () => {
    const { hostname, port } = new URL(both.origin);
    const status = await new Promise<number>((resolve) => {
      const headers = { ...FORM, 'transfer-encoding': 'chunked' };
      const path = '/letters?in=de';
      const sent = request({ hostname, port, path, method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // Whoever goes on writing may see the connection end before the answer.
      sent.on('error', () => resolve(413));
      const more = () => {
        if (sent.destroyed) return;
        sent.write('x'.repeat(4096));
        setImmediate(more);
      };
      more();
      sent.on('close', () => resolve(413));
    });
    expect(status).toBe(413);
    expect((await fetch(`${both.origin}/letters/health`)).status).toBe(204);
  });

  it('does not wait for slow clients longer than a person would', async () => {
    // Others are served in the meantime.
    expect((await fetch(`${both.origin}/letters/new?to=see&in=de`)).status).toBe(200);
    await Promise.all(slow);
  });
});
