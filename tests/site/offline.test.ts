import { describe, expect, it } from 'vitest';
import { visit } from './visit';

/** Reads to the end and waits for the service worker to have the page. */
async function readToTheEnd(path: string) {
  const visited = await visit(path);
  const { page } = visited;
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await page.locator('.article-foot').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, path);
  return visited;
}

describe('without a net', () => {
  it('shows what was opened, and the browser’s own page for the rest', async () => {
    const { page, errors, close } = await readToTheEnd('/de/hangzhou/');
    await page.goto('/zh/hangzhou/');
    await page.waitForFunction(async () => (await caches.match('/zh/hangzhou/')) !== undefined);
    expect(errors).toEqual([]);
    await page.context().setOffline(true);
    for (const path of ['/de/hangzhou/', '/zh/hangzhou/?x=1']) {
      await page.goto(path);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      const fonts = await page.evaluate(async () => {
        const loaded = await Promise.all([...document.fonts].map((font) => font.status));
        return loaded.filter((status) => status === 'loaded').length;
      });
      expect(fonts).toBeGreaterThan(0);
    }
    await expect(page.goto('/de/namen/')).rejects.toThrow(/ERR_FAILED|ERR_INTERNET/);
    await close();
  });
});

describe('with a net', () => {
  it('keeps one page for an address, whatever is asked behind it', async () => {
    const { page, close } = await readToTheEnd('/de/hangzhou/');
    for (const query of ['?x=1', '?x=2', '?x=1&y=2']) await page.goto(`/zh/hangzhou/${query}`);
    const kept = () =>
      page.evaluate(async () => {
        const keys = await (await caches.open('pages-2')).keys();
        return keys.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search);
      });
    await expect.poll(kept).toEqual(expect.arrayContaining(['/zh/hangzhou/']));
    expect((await kept()).sort()).toEqual(['/de/hangzhou/', '/zh/hangzhou/']);
    await close();
  });

  it('never shows a kept page', async () => {
    const { page, close } = await readToTheEnd('/de/hangzhou/');
    await page.evaluate(async () => {
      const cache = await caches.open('pages-2');
      const old = new Response('<p>alt</p>', { headers: { 'content-type': 'text/html' } });
      await cache.put('/de/hangzhou/', old);
    });
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });
});
