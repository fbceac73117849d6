/** What holds of every page of any site, whatever its texts are. */
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { fixture, sites } from '../sites';
import { visit } from '../visit';

describe.each(sites)('$name', ({ origin, pages }) => {
  describe.each(pages)('%s', (path) => {
    it('is there without an error and asks no other origin', async () => {
      const { page, errors, requests, status, close } = await visit(origin + path);
      expect(status).toBe(200);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await close();
    });

    it('shows its text and its links without JavaScript', async () => {
      const { page, close } = await visit(origin + path, { javaScriptEnabled: false });
      expect((await page.locator('main').textContent())?.length ?? 0).toBeGreaterThan(20);
      expect(await page.locator('main a[href], footer a[href]').count()).toBeGreaterThan(0);
      await close();
    });
  });
});

/** One page of each kind: which colours meet is the same whatever the texts are. */
const KINDS = [
  ...['/', '/de/', '/zh/glossary/', '/de/about/', '/zh/404.html'],
  ...['/de/setzerei/', '/zh/setzerei/', '/de/setzerei/parallel/', '/de/kasten/'],
];

describe.each(KINDS)('of the fixture: %s', (path) => {
  it('has no accessibility violation without its script, nor any contrast too low in the dark', async () => {
    expect(fixture.pages).toContain(path);
    const { page, close } = await visit('/icon.svg', { colorScheme: 'dark' });
    const scripts = '**/*.js';
    // axe itself needs JavaScript, so the page does without its script only.
    await page.route(scripts, (route) => route.abort());
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute(scripts);
    await page.reload();
    expect(await violationsOf(page, { rule: 'color-contrast' })).toEqual([]);
    await close();
  });
});
