import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler } from '@/lib/export/server/handler';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const files: Record<string, string | Buffer> = {
  'index.html': 'home',
  '404.html': 'nowhere',
  'de/404.html': 'nirgends',
  'de/index.html': 'Start',
  'de/index.html.gz': gzipSync('Start'),
  'de/feed.xml': '<feed/>',
  'zh/a/index.html': '杭州',
  'assets/a-1.js': '0123456789',
  'assets/fonts/index.html': 'fonts',
  'images/a/ä b.png': 'png',
  '../secret.txt': 'secret',
};
let server: Server;

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, 'out', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  server = createServer(handler(join(folder, 'out')));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => void server.close());

/** Sends the path as it is: `fetch` would tidy it up first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );

describe('the server', () => {
  it('sends pages with the policy and asks for revalidation', async () => {
    const { status, headers, body } = await get('/zh/a/?x=1');
    expect(status).toBe(200);
    expect(body.toString()).toBe('杭州');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'speculation-rules': '"/speculation.json"',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it.each([
    ['/de/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/assets/a-1.js', 'text/javascript; charset=utf-8'],
    ['/images/a/%C3%A4%20b.png', 'image/png'],
  ])('knows the type of %s', async (path, type) => {
    expect(await get(path)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  it('lets hashed files be kept for a year', async () => {
    expect((await get('/assets/a-1.js')).headers['cache-control']).toMatch(/immutable/);
  });

  it.each([
    ['/de/no/', 'nirgends'],
    ['/zh/no/', 'nowhere'],
    ['/no', 'nowhere'],
    ['/_headers', 'nowhere'],
  ])('answers %s with the 404 page of its language', async (path, text) => {
    const { status, body, headers } = await get(path);
    expect([status, body.toString()]).toEqual([404, text]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('does not let a missing asset be remembered', async () => {
    expect((await get('/assets/gone.js')).headers['cache-control']).toBe('no-cache');
  });

  it('sends folders to their slash, on this host only', async () => {
    expect(await get('/zh/a?q=1')).toMatchObject({
      status: 301,
      headers: { location: '/zh/a/?q=1' },
    });
    const moved = await get('//zh/a');
    expect(moved.headers.location).toBe('/zh/a/');
    expect(moved.headers['x-content-type-options']).toBe('nosniff');
    expect((await get('/assets/%66onts')).headers).toMatchObject({
      location: '/assets/fonts/',
      'cache-control': 'no-cache',
    });
  });

  it.each(['//de/', '/%64e/', '/de//', 'http://localhost/de/'])(
    'takes %s for /de/',
    async (spelling) => {
      const { status, body, headers } = await get(spelling);
      expect([status, body.toString(), headers['cache-control']]).toEqual([
        200,
        'Start',
        'no-cache',
      ]);
    },
  );

  it.each(['//_headers', '/%5fheaders', '/de/index.html/', '/de/index.html/x'])(
    'has no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/de/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/..%5csecret',
  ])('refuses %s', async (path) => {
    const { status, body, headers } = await get(path);
    expect(status).toBe(400);
    expect(body.toString()).toBe('');
    expect(headers['content-security-policy']).toBeDefined();
  });

  it.each([
    `/${'a'.repeat(256)}`,
    `/${'a'.repeat(254)}.html`,
    `/de/${'a/'.repeat(3000)}`,
    `/${'%E6%B9%96'.repeat(100)}/`,
    `/assets/a-1.js/${'b'.repeat(300)}`,
    `/zh/a?${'q'.repeat(5000)}`,
    '/zh/a?q=\u00e9\u00ff',
  ])('survives %s', async (path) => {
    expect((await get(path)).status).toBeLessThan(500);
    expect((await get('/de/')).status).toBe(200);
  });

  it('makes an answer of whatever fails', () => {
    const sent: number[] = [];
    const response = {
      headersSent: false,
      writeHead(status: number) {
        sent.push(status);
        if (status === 200) throw new Error('a header that cannot be sent');
      },
      end: () => undefined,
    };
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const asked = { method: 'GET', url: '/de/', headers: {} };
    handler(join(folder, 'out'))(asked as never, response as never);
    expect(sent).toEqual([200, 500]);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('sends what is compressed to who takes it', async () => {
    const packed = await get('/de/', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.body).toEqual(gzipSync('Start'));
    expect((await get('/de/')).body.toString()).toBe('Start');
  });

  it.each([
    ['gzip;q=0', 200, undefined],
    ['GZIP ; q=0.5', 200, 'gzip'],
    ['identity;q=1, gzip;q=0.5', 200, undefined],
    ['gzip;q=0.001, identity;q=0', 200, 'gzip'],
    ['*', 200, 'gzip'],
    ['*;q=0, gzip', 200, 'gzip'],
    ['br;q=0, *', 200, 'gzip'],
    ['xgzip, gzip-9', 200, undefined],
    ['identity;q=0', 406, undefined],
    ['*;q=0', 406, undefined],
  ])('reads Accept-Encoding: %s', async (accepted, status, encoding) => {
    const got = await get('/de/', { 'accept-encoding': accepted });
    expect([got.status, got.headers['content-encoding'], got.headers.vary]).toEqual([
      status,
      encoding,
      'Accept-Encoding',
    ]);
  });

  it('answers 304 to who has the file', async () => {
    const tag = String((await get('/de/')).headers.etag);
    const again = await get('/de/', { 'if-none-match': tag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
  ])('answers %s with %i', async (range, status, text, contentRange) => {
    const { headers, body, ...got } = await get('/assets/a-1.js', { range });
    expect([got.status, body.toString(), headers['content-range']]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it('sends no body for HEAD and refuses what is not reading', async () => {
    const head = await get('/assets/a-1.js', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
    const refused = await get('/de/feed.xml', {}, 'POST');
    expect([refused.status, refused.headers['content-type']]).toEqual([405, undefined]);
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
  });
});
