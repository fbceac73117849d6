import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNginx, startNginx } from './nginx';
import { fixture, textOf } from './sites';
import { origin as ours } from './visit';

const available = hasNginx();
if (!available) console.warn('Skipped: nginx is missing and could not be installed here.');

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function get(url: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe.skipIf(!available)('nginx with the generated configuration', () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    nginx = await startNginx(fixture.folder);
  });
  afterAll(() => nginx.stop());

  it.each([
    '/',
    '/de/',
    '/zh/',
    '/de/feed.xml',
    '/sitemap.xml',
    '/speculation.json',
    '/robots.txt',
  ])('sends %s with the headers of "npm start"', async (path) => {
    const [here, there] = await Promise.all([get(nginx.origin + path), get(ours + path)]);
    expect(here.status).toBe(200);
    expect(here.body).toEqual(there.body);
    for (const [name, value] of Object.entries(there.headers)) {
      if (/^(?:etag|date|connection|keep-alive|transfer-encoding)$/.test(name)) continue;
      expect([name, here.headers[name]]).toEqual([name, value]);
    }
  });

  it('sends what was compressed at build time', async () => {
    const plain = Buffer.from(textOf(fixture, '/de/'));
    const brotli = await get(`${nginx.origin}/de/`, { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain);
    const gzip = await get(`${nginx.origin}/de/`, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain);
  });

  it.each([
    ['/de/papier/no/', '/de/404.html'],
    ['/zh/papier/no/', '/zh/404.html'],
    ['/assets/no.js', '/404.html'],
    ['/_headers', '/404.html'],
  ])('answers %s with the 404 page of its language', async (path, file) => {
    const { status, headers, body } = await get(nginx.origin + path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(textOf(fixture, file));
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBeDefined();
    const packed = await get(nginx.origin + path, { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(packed.body)).toEqual(body);
    expect(packed.headers['content-encoding']).toBe('br');
  });

  it.each([
    ['br;q=0.5', 'br'],
    ['BR', 'br'],
    ['gzip, br ; q=0.01', 'br'],
    ['br;q=0', undefined],
    ['gzip;q=0, br; q=0.000', undefined],
    ['xbr, brx', undefined],
  ])('reads Accept-Encoding: %s', async (accepted, encoding) => {
    const { headers } = await get(`${nginx.origin}/de/`, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('takes other spellings of a path for that path, and lets nobody keep a redirect', async () => {
    const { headers } = await get(`${nginx.origin}//de/`);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await get(`${nginx.origin}//_headers`)).status).toBe(404);
    const moved = await get(`${nginx.origin}/assets/fonts`);
    expect([moved.status, moved.headers['cache-control']]).toEqual([301, 'no-cache']);
    expect(moved.headers['x-content-type-options']).toBe('nosniff');
  });

  it('leads folders to their slash, and answers ranges', async () => {
    const moved = await get(`${nginx.origin}/de`);
    expect([moved.status, moved.headers.location]).toEqual([301, '/de/']);
    const part = await get(`${nginx.origin}/de/`, { range: 'bytes=0-14' });
    expect([part.status, part.body.toString()]).toEqual([206, '<!DOCTYPE html>']);
  });

  it('lets hashed files be kept for a year', async () => {
    const [, address = ''] = /src="(\/assets\/[^"]+)"/.exec(textOf(fixture, '/')) ?? [];
    const { headers } = await get(nginx.origin + address);
    expect(headers['cache-control']).toMatch(/max-age=31536000, immutable/);
  });

  it('answers 4,000 requests over 200 connections without an error', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const statuses = new Set<number>();
    const read = async (start: number) => {
      for (let at = start; at < start + 20; at++) {
        const path = fixture.pages[at % fixture.pages.length] ?? '/';
        const { status } = await get(nginx.origin + path, { 'accept-encoding': 'br' }, agent);
        statuses.add(status);
      }
    };
    await Promise.all(Array.from({ length: 200 }, (_, index) => read(index)));
    agent.destroy();
    expect([...statuses]).toEqual([200]);
  });
});
