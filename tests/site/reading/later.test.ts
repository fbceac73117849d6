/** What a reader may do comes as a module of its own when it is about to be done. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../sites';
import { visit } from '../visit';
import { PHONE, turnWheel, WAYS } from './helpers';

const FIRST = /\/elements-[0-9a-f]{10}\.js$/;
const ASSETS = join(fixture.folder, 'out/assets');
const modules = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));

const scripts = (requests: string[]) =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));

describe('modules', () => {
  it('are small: the first one 6 KB, each later one 4 KB', () => {
    const sizes = modules.map((name) => [name, statSync(join(ASSETS, `${name}.br`)).size]);
    const tooLarge = sizes.filter(
      ([name, size]) => Number(size) > (FIRST.test(`/${name}`) ? 6 : 4) * 1024,
    );
    expect(tooLarge).toEqual([]);
    expect(sizes.length).toBeGreaterThan(2);
  });

  it.each([WAYS.german, WAYS.chinese, WAYS.parallel])(
    '%s loads the first one alone',
    async (path) => {
      const { page, requests, close } = await visit(path, PHONE);
      await turnWheel(page, 900);
      await page.waitForLoadState('networkidle');
      expect(scripts(requests)).toEqual([expect.stringMatching(FIRST)]);
      await close();
    },
  );

  it('come once, each as one request that browsers keep for good', async () => {
    const { page, requests, errors, close } = await visit(WAYS.german);
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) answers.push(response.headers()['cache-control'] ?? '');
    });
    for (const nth of [0, 1]) {
      await page.locator('.pair > .number').nth(nth).click();
      await page.locator('.counterpart > .tools').nth(nth).waitFor();
    }
    await page.locator('.counterpart [data-share]').first().hover();
    // The map of the text comes with the first step of scrolling.
    const pressed = () => scripts(requests).filter((path) => !path.includes('/map-'));
    await expect.poll(() => pressed().length).toBe(4);
    const asked = pressed();
    expect(asked).toHaveLength(new Set(asked).size);
    expect(asked.map((path) => path.replace(/.*\/|-.*/g, '')).sort()).toEqual([
      'counterparts',
      'elements',
      'link',
      'style',
    ]);
    expect(new Set(answers)).toEqual(new Set(['public, max-age=31536000, immutable']));
    expect(errors).toEqual([]);
    await close();
  });

  it('come as soon as a pointer is over a number', async () => {
    const { page, requests, close } = await visit(WAYS.german);
    await page.locator('.pair > .number').first().hover();
    await expect.poll(() => scripts(requests).join()).toContain('/counterparts-');
    expect(await page.locator('.counterpart').count()).toBe(0);
    await close();
  });
});

it.each(['counterparts', 'style'])('without %s a number is the link that it was', async (name) => {
  const { page, close } = await visit(WAYS.german);
  await page.route(`**/assets/${name}-*.js`, (route) => route.abort());
  await page.locator('.pair > .number').nth(1).click();
  await page.waitForURL(/\/zh\/setzerei\/#/);
  await close();
});

it('the worker keeps them all for the time without a net', async () => {
  const { page, close } = await visit(WAYS.german);
  await page.locator('.article-foot').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const kept = () =>
    page.evaluate(async (names) => {
      const found = await Promise.all(names.map((name) => caches.match(`/assets/${name}`)));
      return names.filter((_, index) => !found[index]);
    }, modules);
  await expect.poll(kept).toEqual([]);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('#text .number').first().hover();
  const names = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect.poll(async () => (await names()).join()).toContain('/counterparts-');
  await close();
});
