import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './visit';

/** Waits until the worker has a page; `waitForFunction` would not wait for a promise. */
const isKept = (page: Page, path: string) =>
  expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path))
    .toBe(true);

/** Reads to the end and waits for the service worker to have the page. */
async function readToTheEnd(path: string) {
  const visited = await visit(path);
  const { page } = visited;
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await page.locator('.article-foot').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await isKept(page, path);
  return visited;
}

describe('without a net', () => {
  it('shows what was opened, and the browser’s own page for the rest', async () => {
    const { page, errors, close } = await readToTheEnd('/de/setzerei/');
    await page.goto('/zh/setzerei/');
    await isKept(page, '/zh/setzerei/');
    expect(errors).toEqual([]);
    await page.context().setOffline(true);
    for (const path of ['/de/setzerei/', '/zh/setzerei/?x=1']) {
      await page.goto(path);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      const fonts = await page.evaluate(async () => {
        const loaded = await Promise.all([...document.fonts].map((font) => font.status));
        return loaded.filter((status) => status === 'loaded').length;
      });
      expect(fonts).toBeGreaterThan(0);
    }
    await close();
  });

  it.each([
    ['/de/setzerei/', '/zh/setzerei/', '/de/zeichen/', 'Ohne Netz'],
    ['/zh/setzerei/', '/de/setzerei/', '/zh/zeichen/', '离线阅读'],
  ])('has the other language of %s, home, and says what else there is', async (...paths) => {
    const [path, other, missing, title] = paths;
    const { page, errors, close } = await readToTheEnd(path);
    const home = path.slice(0, 4);
    for (const kept of [other, '/', home, `${home}offline/`]) {
      await isKept(page, kept);
    }
    expect(errors).toEqual([]);
    await page.context().setOffline(true);
    for (const kept of [other, '/', home]) {
      await page.goto(kept);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.goto(missing);
    expect(await page.locator('h1').textContent()).toBe(title);
    const links = page.locator('kept-pages a');
    await links.first().waitFor();
    const listed = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(listed).toEqual([path, other]);
    await links.last().click();
    await page.waitForURL(`**${other}`);
    expect(await page.locator('h1').textContent()).toBeTruthy();
    await close();
  });

  it('has nothing of a reader who has not come to the end, and says so', async () => {
    const { page, close } = await visit('/de/offline/');
    expect(await page.locator('kept-pages').textContent()).toBe(
      'Bisher liegt kein Text auf diesem Gerät.',
    );
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await close();
  });
});

describe('with a net', () => {
  it('keeps one page for an address, whatever is asked behind it', async () => {
    const { page, close } = await readToTheEnd('/de/setzerei/');
    for (const query of ['?x=1', '?x=2', '?x=1&y=2']) await page.goto(`/zh/setzerei/${query}`);
    const kept = () =>
      page.evaluate(async () => {
        const keys = await (await caches.open('pages-3')).keys();
        return keys.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search);
      });
    await expect.poll(kept).toEqual(expect.arrayContaining(['/zh/setzerei/']));
    const articles = (await kept()).filter((path) => path.endsWith('/setzerei/'));
    expect(articles.sort()).toEqual(['/de/setzerei/', '/zh/setzerei/']);
    await close();
  });

  it('never shows a kept page', async () => {
    const { page, close } = await readToTheEnd('/de/setzerei/');
    await page.evaluate(async () => {
      const cache = await caches.open('pages-3');
      const old = new Response('<p>alt</p>', { headers: { 'content-type': 'text/html' } });
      await cache.put('/de/setzerei/', old);
    });
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });
});
