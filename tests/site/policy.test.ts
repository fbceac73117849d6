import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '@/lib/export/server/answer';
import { fixture } from './sites';
import { type Visit, visit } from './visit';

const HEADER = 'Content-Security-Policy';
const META = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

/** An article in both languages that explains a name. */
const path = '/de/setzerei/';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

type Form = 'header and page' | 'header alone' | 'page alone';

/** Serves the site with its policy in some of the forms; remembers what is asked for in advance. */
async function serve(form: Form): Promise<{ baseURL: string; early: string[] }> {
  const early: string[] = [];
  const server = createServer(({ method, url, headers: asked }, response) => {
    if (asked['sec-purpose']) early.push(`${url}`);
    const plain = { ...asked, 'accept-encoding': 'identity' };
    const { status, headers, body } = answer(join(fixture.folder, 'out'), {
      method,
      url,
      headers: plain,
    });
    if (form === 'page alone') delete headers[HEADER];
    response.writeHead(status, headers);
    const bytes = body ? readFileSync(body.file) : '';
    const isPage = headers['Content-Type']?.startsWith('text/html');
    response.end(isPage && form === 'header alone' ? String(bytes).replace(META, '') : bytes);
  });
  return { baseURL: await listen(server), early };
}

async function listen(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** Another origin, which counts what it is asked for. */
async function elsewhere(): Promise<{ far: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(`${url}`);
    response.end();
  });
  return { far: await listen(server), asked };
}

/** Opens the article; the directives that something breaks. */
async function open(options: BrowserContextOptions): Promise<Visit & { broken: string[] }> {
  const visited = await visit(path, options);
  const broken: string[] = [];
  await visited.page.exposeFunction('note', (directive: string) => broken.push(directive));
  await visited.page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { note(directive: string): void }).note(effectiveDirective),
    );
  });
  return { ...visited, broken };
}

describe.each<Form>(['header and page', 'header alone', 'page alone'])(
  'the policy (%s)',
  (form) => {
    it('lets everything work', async () => {
      const { baseURL, early } = await serve(form);
      const { page, errors, broken, close } = await open({ baseURL });
      const number = page.locator('#text .pair > .number').first();
      const point = async () => {
        await page.mouse.move(0, 0);
        await page.locator('a[data-way]:not([aria-current])').first().hover();
        return early.length;
      };
      await expect.poll(point, { interval: 500 }).toBeGreaterThan(0);
      await number.click();
      await page.locator('.counterpart .tools button').first().waitFor();
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
      await page.locator('.term').first().click();
      await page.locator('.card:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('[data-of="theme"] button').last().click();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.locator('reading-keys > button').click();
      await page.locator('dialog[open] button').click();
      expect(await page.locator('dialog[open]').count()).toBe(0);
      const width = await page.evaluate(async () => {
        const image = new Image();
        image.src = '/icon.svg';
        document.body.append(image);
        await image.decode();
        return image.naturalWidth;
      });
      expect(width).toBeGreaterThan(0);
      const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
      expect(await fonts()).toContain('loaded');
      await page.locator('.article-foot').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await expect
        .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, path))
        .toBe(true);
      expect([errors, broken]).toEqual([[], []]);
      await page.context().setOffline(true);
      await page.reload();
      expect(await page.locator('h1').textContent()).toBeTruthy();
      await close();
    });

    it('refuses everything else', async () => {
      const { baseURL } = await serve(form);
      const { far, asked } = await elsewhere();
      const { page, broken, close } = await open({ baseURL });
      const thrown = await page.evaluate(async (far) => {
        const add = (name: string, properties: object) =>
          document.body.append(Object.assign(document.createElement(name), properties));
        add('img', { src: `${far}/a.png` });
        add('link', { rel: 'stylesheet', href: `${far}/a.css` });
        add('link', { rel: 'stylesheet', href: '/assets/a.css' });
        add('iframe', { src: '/' });
        add('video', { src: '/a.mp4' });
        document.body.setAttribute('style', 'color: red');
        const form = document.createElement('form');
        form.action = `${far}/form`;
        document.body.append(form);
        form.submit();
        const sinks: [string, () => unknown][] = [
          [
            'html',
            () => Object.assign(document.body, { innerHTML: '<img src=x onerror=alert(1)>' }),
          ],
          ['address', () => add('script', { src: `${far}/a.js` })],
          ['object', () => add('object', { data: '/icon.svg' })],
          ['text', () => add('script', { text: 'alert(1)' })],
          ['worker', () => navigator.serviceWorker.register('/other.js')],
          ['fetch', () => fetch(far)],
          ['again', () => Reflect.get(window, 'trustedTypes').createPolicy('doppelseite', {})],
          ['another', () => Reflect.get(window, 'trustedTypes').createPolicy('default', {})],
        ];
        const outcomes = sinks.map(async ([name, run]) => {
          try {
            await run();
            return `${name} passed`;
          } catch {
            return '';
          }
        });
        return (await Promise.all(outcomes)).filter(Boolean);
      }, far);
      expect(thrown).toEqual([]);
      const expected = [
        ...['connect-src', 'form-action', 'frame-src', 'img-src', 'media-src'],
        ...['require-trusted-types-for', 'style-src-attr', 'style-src-elem', 'trusted-types'],
      ];
      await expect
        .poll(() => [...new Set(broken)].sort())
        .toEqual(expect.arrayContaining(expected));
      expect(asked).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(path);
      await close();
    });

    it.skipIf(form === 'header alone')('takes no style that the page has not', async () => {
      const { baseURL } = await serve(form);
      const { page, close } = await open({ baseURL });
      const color = await page.evaluate(() => {
        const style = document.createElement('style');
        style.append('body { color: rgb(1, 2, 3) !important }');
        document.head.append(style);
        return getComputedStyle(document.body).color;
      });
      expect(color).not.toBe('rgb(1, 2, 3)');
      await close();
    });
  },
);
